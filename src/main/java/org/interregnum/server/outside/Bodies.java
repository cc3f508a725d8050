package org.interregnum.server.outside;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Bodies as bytes, from and to the flows that the platform makes of them. */
final class Bodies {

  private Bodies() {}

  /** All that a publisher publishes, which has it at hand. */
  static byte[] bytes(BodyPublisher publisher) {
    BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
    publisher.subscribe(
        new Flow.Subscriber<>() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            all.onSubscribe(subscription);
          }

          @Override
          public void onNext(ByteBuffer part) {
            all.onNext(List.of(part));
          }

          @Override
          public void onError(Throwable failure) {
            all.onError(failure);
          }

          @Override
          public void onComplete() {
            all.onComplete();
          }
        });
    return all.getBody().toCompletableFuture().join();
  }

  /** What a handler makes of a whole body. */
  static <T> CompletableFuture<T> handled(
      BodyHandler<T> handler, Received.Head head, byte[] content) {
    BodySubscriber<T> subscriber = handler.apply(head);
    subscriber.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long parts) {}

          @Override
          public void cancel() {}
        });
    subscriber.onNext(List.of(ByteBuffer.wrap(content)));
    subscriber.onComplete();
    return subscriber.getBody().toCompletableFuture();
  }
}
