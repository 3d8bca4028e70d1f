/** A message of ours to the host, of a type and with what it says. */
export const envelope = (id: string, type: string, data: object): object => ({
  source: 'dateline',
  v: 1,
  id,
  type,
  data,
});
