/**
 * Name of an exported file: Latin letters, digits and hyphens alone, which every system keeps and which no direction
 * of writing around it can reorder.
 * @param exportedAt ISO 8601; its date and clock time stand in the name
 */
export function exportFileName(extension: string, exportedAt: string): string {
  const [date = '', time = ''] = exportedAt.split('T');
  return `isnad-${date}-${time.slice(0, 8).replaceAll(':', '')}.${extension}`;
}
