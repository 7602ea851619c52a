import sharp from 'sharp';

import type { NewsroomOf } from '../newsroom-suites';

interface Upload {
  id: number;
  url: string;
  width: number;
  height: number;
}

/** A photo as a phone makes it: lying on its side, with the place and the phone in its EXIF. */
function phonePhoto(format: 'jpeg' | 'webp' | 'avif'): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 32, channels: 3, background: '#7a1f1f' } })
    .withExif({
      IFD0: { Make: 'Telltale', Model: 'Phone of a source' },
      IFD3: { GPSLatitude: '33/1 18/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format, { quality: 20 })
    .toBuffer();
}

export function describePictures(newsroom: NewsroomOf): void {
  it.each(['jpeg', 'webp', 'avif'] as const)(
    'a picture (%s) is stored without place, time and phone, and the right way up',
    async (format) => {
      const photo = await phonePhoto(format);
      expect((await sharp(photo).metadata()).exif).toBeDefined();
      const form = new FormData();
      form.append(
        'files',
        new Blob([new Uint8Array(photo)], { type: `image/${format}` }),
        `x.${format}`,
      );
      const { strapi, url, token } = newsroom();
      const response = await fetch(`${url}/api/upload`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: form,
      });
      expect(response.status).toBe(201);
      const [upload] = (await response.json()) as Upload[];
      try {
        const stored = Buffer.from(await (await fetch(url + upload.url)).arrayBuffer());
        const { exif, xmp, iptc, orientation, width, height } = await sharp(stored).metadata();
        expect({ exif, xmp, iptc }).toEqual({});
        expect(stored.includes('Telltale')).toBe(false);
        expect(orientation ?? 1).toBe(1);
        const turned = format === 'avif' ? [width, height] : [32, 64];
        expect([width, height]).toEqual(turned);
        expect([upload.width, upload.height]).toEqual([width, height]);
      } finally {
        const service = strapi.plugin('upload').service('upload');
        await service.remove(await service.findOne(upload.id));
      }
    },
  );
}
