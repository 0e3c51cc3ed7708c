/**
 * An object store that speaks S3, by Amazon's own client: `s3://BUCKET/PREFIX`. Region, keys and
 * another server's address come from where that client looks for them (`AWS_REGION`,
 * `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_ENDPOINT_URL_S3`, profiles, roles).
 */
import type { S3Client } from '@aws-sdk/client-s3';
import { type Destination, headersOf } from '../destination.ts';
import { Refused } from '../refusal.ts';

export function s3Destination(place: string): Destination {
  const { host: bucket, pathname } = new URL(place);
  const prefix = pathname.replace(/^\/|\/$/g, '');
  const keyOf = (file: string) => (prefix === '' ? file : `${prefix}/${file}`);
  let opened: Promise<S3Client> | undefined;
  // Loaded when it is needed: it is by far the largest of the packages.
  const client = () => (opened ??= openClient());
  return {
    name: place,
    async read(file) {
      const { GetObjectCommand, NoSuchKey } = await import('@aws-sdk/client-s3');
      try {
        const found = await (await client()).send(
          new GetObjectCommand({ Bucket: bucket, Key: keyOf(file) }),
        );
        return await found.Body?.transformToByteArray();
      } catch (cause) {
        if (cause instanceof NoSuchKey) return undefined;
        throw refusedBy(place, cause);
      }
    },
    async write(file, content) {
      const { PutObjectCommand } = await import('@aws-sdk/client-s3');
      const { contentType: ContentType, cacheControl: CacheControl } = headersOf(file);
      try {
        await (await client()).send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: keyOf(file),
            Body: content,
            ContentType,
            CacheControl,
          }),
        );
      } catch (cause) {
        throw refusedBy(place, cause);
      }
    },
  };
}

async function openClient(): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  // Other makers' servers have one host name for all buckets.
  const isOther = process.env.AWS_ENDPOINT_URL_S3 !== undefined;
  return new S3Client({
    forcePathStyle: isOther,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(process.env.AWS_REGION === undefined && { region: 'us-east-1' }),
  });
}

function refusedBy(place: string, cause: unknown): Refused {
  const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return new Refused(
    `${place}: ${why}`,
    'Check bucket, keys and AWS_ENDPOINT_URL_S3, then publish again',
    'remote',
    { cause },
  );
}
