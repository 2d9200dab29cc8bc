/**
 * The relative address of the service's root, "./" or "../" and so on. An address from "/" would lead out of the service
 * where a proxy has mounted it under a path, which the service is not told of.
 * @param path of the request, within the service
 */
export function relativeRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 2) || './';
}
