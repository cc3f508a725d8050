package org.interregnum.server.outside;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are of the public internet: not of this machine, its network or anything that
 * stands for these (RFC 6890).
 */
public final class PublicAddresses {

  private record Block(byte[] begin, int bits) {
    static Block of(String text) {
      String[] parts = text.split("/");
      try {
        return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(text, e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != begin.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % Byte.SIZE;
        if (((address[bit / Byte.SIZE] ^ begin[bit / Byte.SIZE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> NOT_PUBLIC =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/3")
          .map(Block::of)
          .toList();

  /** All that is assigned for the internet of IPv6. */
  private static final Block GLOBAL = Block.of("2000::/3");

  /** Within it: addresses that carry one of IPv4, or are for examples. */
  private static final List<Block> NOT_GLOBAL =
      Stream.of("2001::/23", "2001:db8::/32", "2002::/16").map(Block::of).toList();

  private PublicAddresses() {}

  /** Whether an address is of the public internet. */
  public static boolean has(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? NOT_PUBLIC.stream().noneMatch(block -> block.holds(bytes))
        : GLOBAL.holds(bytes) && NOT_GLOBAL.stream().noneMatch(block -> block.holds(bytes));
  }
}
