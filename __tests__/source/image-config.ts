import { digest } from '../report/make-assessment.js';

/** What an image on top of a base says of itself: the base's layer and CMD, then those of a build by BuildKit. */
export const configWithHistory = {
  rootfs: { diff_ids: [digest('1'), digest('2'), digest('3')] },
  history: [
    { created_by: '/bin/sh -c #(nop) ADD file:abc in / ' },
    { created_by: '/bin/sh -c #(nop)  CMD ["bash"]', empty_layer: true },
    { created_by: 'ENV TOKEN=hunter2', empty_layer: true },
    { created_by: 'RUN |1 TOKEN=hunter2 /bin/sh -c apt-get install curl # buildkit' },
    { created_by: 'COPY . /app # buildkit' },
    { created_by: 'CMD ["node"]', empty_layer: true },
  ],
};
