/** Which addresses an application may have: what a suite names must not lead into the machine or the network that runs it. */
import { BlockList, isIP } from 'node:net';

/**
 * `public`: anywhere; `local`: loopback and private networks; `forbidden`: link-local and the addresses under which clouds give
 * credentials to whoever asks, and what is no host at all.
 */
export type AddressKind = 'public' | 'local' | 'forbidden';

const LOCAL_V4 = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const;
const FORBIDDEN_V4 = [
  ['0.0.0.0', 8],
  ['100.100.100.200', 32],
  ['169.254.0.0', 16],
  ['168.63.129.16', 32],
  ['192.0.0.0', 24],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const;
const LOCAL_V6 = [
  ['::1', 128],
  ['fc00::', 7],
] as const;
/** Beside what is no host: IPv4 in other clothes (NAT64, 6to4, Teredo), where the address behind is not looked at. */
const FORBIDDEN_V6 = [
  ['::', 128],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
  ['fd00:ec2::254', 128],
  ['fd20:ce::254', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['2001::', 32],
] as const;

const local = listOf(LOCAL_V4, LOCAL_V6);
const forbidden = listOf(FORBIDDEN_V4, FORBIDDEN_V6);

function listOf(v4: readonly (readonly [string, number])[], v6: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [address, bits] of v4) list.addSubnet(address, bits, 'ipv4');
  for (const [address, bits] of v6) list.addSubnet(address, bits, 'ipv6');
  return list;
}

/** What an IP address is; a text that is none is forbidden. */
export function addressKind(address: string): AddressKind {
  const bare = address.replace(/^\[|\]$/g, '').split('%')[0] ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? hexMapped(bare) ?? bare;
  const version = isIP(mapped);
  if (version === 0) return 'forbidden';
  const family = version === 4 ? 'ipv4' : 'ipv6';
  if (forbidden.check(mapped, family)) return 'forbidden';
  return local.check(mapped, family) ? 'local' : 'public';
}

/** `::ffff:7f00:1` is 127.0.0.1. */
function hexMapped(address: string): string | null {
  const match = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address);
  if (match === null) return null;
  const [high, low] = [Number.parseInt(match[1] ?? '', 16), Number.parseInt(match[2] ?? '', 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
