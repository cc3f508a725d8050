package org.interregnum.server.limits;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the heap runs full, and who is to blame.
 *
 * <p>What counts is what a collection leaves behind: all else is only not yet collected. The JVM's
 * means to tell are loaded with the first query that runs for more than a moment, since a start is
 * to be short.
 */
final class Memory {

  private static final double FULL = 0.8;

  private List<MemoryPoolMXBean> pools = List.of();
  private List<GarbageCollectorMXBean> collectors = List.of();
  private volatile Optional<ThreadMXBean> threads = Optional.empty();
  private long collections;

  /**
   * Whether a collection has left so much that there is hardly room. Each collection is told of
   * once: what was stopped after it is given back by the next.
   */
  boolean isShort() {
    if (pools.isEmpty()) {
      open();
    }
    long seen = collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
    if (seen == collections) {
      return false;
    }
    collections = seen;
    return pools.stream().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded);
  }

  private void open() {
    pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getUsage().getMax() > 0)
            // Those that keep what lives long are the ones that know of such a threshold.
            .filter(MemoryPoolMXBean::isUsageThresholdSupported)
            .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
            .toList();
    pools.forEach(
        pool -> pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * FULL)));
    collectors =
        ManagementFactory.getGarbageCollectorMXBeans().stream().filter(this::collects).toList();
    threads =
        Optional.of(ManagementFactory.getThreadMXBean())
            .filter(ThreadMXBean.class::isInstance)
            .map(ThreadMXBean.class::cast)
            .filter(ThreadMXBean::isThreadAllocatedMemorySupported);
  }

  private boolean collects(GarbageCollectorMXBean collector) {
    List<String> names = Arrays.asList(collector.getMemoryPoolNames());
    return pools.stream().anyMatch(pool -> names.contains(pool.getName()));
  }

  /** The bytes that a thread has allocated, or 0 where that is not known. */
  long allocated(long threadId) {
    return threads.map(bean -> bean.getThreadAllocatedBytes(threadId)).orElse(0L);
  }

  /** Who has allocated the most since it began, of those that have not been stopped. */
  Optional<Guard> largest(Collection<Guard> guards) {
    return guards.stream()
        .filter(guard -> guard.stopped().isEmpty())
        .max(
            Comparator.comparingLong(
                guard -> allocated(guard.threadId()) - guard.allocatedBefore()));
  }
}
