import fs from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

/** A file on its way through Strapi's upload, as far as we touch it. */
interface IncomingFile {
  readonly hash: string;
  readonly filepath?: string;
  readonly tmpWorkingDirectory?: string;
}

interface ImageService {
  isImage(file: IncomingFile): Promise<boolean>;
  isOptimizableImage(file: IncomingFile): Promise<boolean>;
  optimize(file: IncomingFile): Promise<IncomingFile>;
}

/**
 * A photo tells where, when and with whose phone it was taken: published as it came, it can give a
 * source away. Strapi drops those data only where compressing made the file smaller, and never for
 * AVIF and GIF, so they are removed before it tries, for every size that is made from the picture.
 */
export function stripPictureMetadata(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('image-manipulation') as ImageService;
  const { isImage, optimize } = service;
  // Strapi looks for "avif" where sharp says "heif", and takes an AVIF for no picture at all.
  service.isImage = async (file) => (await isImage(file)) || (await formatOf(file)) === 'heif';
  // What cannot be compressed comes back from Strapi's own function as it is: as we cleaned it.
  service.isOptimizableImage = service.isImage;
  service.optimize = async (file) => optimize(await withoutMetadata(file));
}

/** @returns undefined for what is no picture */
async function formatOf({ filepath }: IncomingFile): Promise<string | undefined> {
  if (filepath === undefined) return undefined;
  return sharp(filepath)
    .metadata()
    .then(({ format }) => format)
    .catch(() => undefined);
}

async function withoutMetadata(file: IncomingFile): Promise<IncomingFile> {
  if (file.filepath === undefined) return file;
  const { exif, xmp, iptc, format } = await sharp(file.filepath).metadata();
  if (!exif && !xmp && !iptc) return file;
  const folder = file.tmpWorkingDirectory ?? path.dirname(file.filepath);
  const clean = path.join(folder, `clean-${file.hash}`);
  // The orientation is among what goes, so the pixels are turned; the colour profile names nobody.
  const { size, width, height, pageHeight } = await sharp(file.filepath, { animated: true })
    .autoOrient()
    .keepIccProfile()
    .toFormat(format === 'heif' ? 'avif' : format, format === 'gif' ? {} : { quality: 100 })
    .toFile(clean);
  return Object.assign(
    { ...file },
    {
      filepath: clean,
      getStream: () => fs.createReadStream(clean),
      size: size / 1000,
      sizeInBytes: size,
      width,
      height: pageHeight ?? height,
    },
  );
}
