// Which addresses of the network a download may reach. Everything that is not plainly public is refused: loopback, private and link-local networks, and the ways to write them inside of other addresses.
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Special-purpose ranges of the IANA registry, and multicast. */
const SPECIAL_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/**
 * What is not global unicast, in which `::/96` and `64:ff9b::/96` hold addresses of version 4, and what is special inside of it:
 * protocol assignments with Teredo, documentation, and 6to4, which holds version 4 too.
 */
const SPECIAL_6 = [
  '::/96',
  '::ffff:0:0/96',
  '64:ff9b::/32',
  '100::/8',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  'fc00::/7',
  'fe80::/9',
  'ff00::/8',
];

/** Two lists, since one would find each address of version 4 in the range of those that are mapped to version 6. */
const special4 = listRanges(SPECIAL_4, 'ipv4');
const special6 = listRanges(SPECIAL_6, 'ipv6');
/** Global unicast of version 6: nothing else is handed out. */
const unicast6 = listRanges(['2000::/3'], 'ipv6');

/** False for anything that is no address, such as a name. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special4.check(address, 'ipv4');
  return isIPv6(address) && unicast6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}

function listRanges(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', prefix = ''] = range.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
