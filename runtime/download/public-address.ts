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

const special = new BlockList();
for (const range of SPECIAL_4) addRange(range, 'ipv4');
for (const range of SPECIAL_6) addRange(range, 'ipv6');

/** Global unicast of version 6: nothing else is handed out. */
const unicast = new BlockList();
unicast.addSubnet('2000::', 3, 'ipv6');

/** False for anything that is no address, such as a name. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  return isIPv6(address) && unicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

function addRange(range: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', prefix = ''] = range.split('/');
  special.addSubnet(address, Number(prefix), family);
}
