/** Rooms of `src/` that take values and give values. Ports are for rooms that act. */
export const pureRooms: readonly string[] = [
  'text',
  'source',
  'policy',
  'record',
  'evidence',
  'ledger',
  'escalation',
  'inventory',
  'base',
  'drift',
  'posture',
  'report',
];
