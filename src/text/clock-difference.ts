/**
 * By how much the clocks of two machines may differ, in milliseconds: machines that are set by the network differ by less than a second, and what is dated further ahead than this
 * is not newer but wrong. As much as Kerberos bears (RFC 4120, 8.2).
 */
export const clockDifference = 5 * 60_000;

/** The same for the date of a list that others publish, in milliseconds. Such a date may be a day alone, in whatever time zone. */
export const listDateDifference = 24 * 3_600_000;

/** The same where the order of two runs of ours is decided, in milliseconds: what is dated later than this stands above all that comes, so no more is borne than machines of one CI differ. */
export const runClockDifference = 2_000;
