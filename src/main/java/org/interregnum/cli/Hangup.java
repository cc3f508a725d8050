package org.interregnum.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * The signal {@code HUP}, by which a service is told to read its data again.
 *
 * <p>Java has no public class for signals. The one that most JVMs have is asked for by name; where
 * there is none, or another handler has the signal, it is left as it is.
 */
final class Hangup {

  private Hangup() {}

  /**
   * Has an action done, in a thread of the JVM, each time that the signal comes; false where
   * signals cannot be had.
   */
  static boolean whenReceived(Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler call =
          (self, method, arguments) -> {
            if (method.getName().equals("handle")) {
              action.run();
            }
            return null;
          };
      Object ours =
          Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, call);
      Object hangup = signal.getConstructor(String.class).newInstance("HUP");
      signal.getMethod("handle", signal, handler).invoke(null, hangup, ours);
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
