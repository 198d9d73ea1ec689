// SPDX-License-Identifier: Apache-2.0
package app;

import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.exceptions.CompositeException;
import io.reactivex.rxjava3.exceptions.OnErrorNotImplementedException;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import io.reactivex.rxjava3.processors.PublishProcessor;
import io.reactivex.rxjava3.processors.UnicastProcessor;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import io.reactivex.rxjava3.subjects.AsyncSubject;
import io.reactivex.rxjava3.subjects.BehaviorSubject;
import io.reactivex.rxjava3.subjects.PublishSubject;
import io.reactivex.rxjava3.subjects.ReplaySubject;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Streams that are transformed, fail, are too fast, wait for clocks of their own, and run in other threads. */
public final class Main {

    public static void main(String[] args) throws Exception {
        operators();
        errors();
        time();
        demand();
        subjects();
        schedulers();
        plugins();
        Schedulers.shutdown();
        System.out.println("end");
    }

    private static void operators() {
        Observable<Integer> numbers = Observable.range(1, 10);
        show("map", numbers.map(i -> i * i).filter(i -> i % 2 == 0));
        show("flatMap", numbers.take(3).flatMap(i -> Observable.just(i, -i)));
        show("concatMap", numbers.take(3).concatMap(i -> Observable.range(0, i)));
        show("switchMap", numbers.switchMap(i -> Observable.just("s" + i)).takeLast(2));
        show("zip", Observable.zip(numbers, Observable.just("a", "b", "c"), (i, s) -> s + i));
        show("combineLatest", Observable.combineLatest(Observable.just(1, 2), Observable.just("x", "y"), (i, s) -> s + i));
        show("groupBy", numbers.groupBy(i -> i % 3).flatMapSingle(g -> g.toList().map(l -> g.getKey() + "=" + l)));
        show("buffer", numbers.buffer(4));
        show("buffer, skipping", numbers.buffer(3, 2));
        show("window", numbers.window(3).concatMapSingle(w -> w.reduce(0, Integer::sum)));
        show("scan", numbers.scan(Integer::sum));
        show("scan, seed", numbers.take(3).scan("", (s, i) -> s + i));
        show("distinct", Observable.just(1, 1, 2, 2, 1, 3).distinctUntilChanged().concatWith(Observable.just(3, 4, 3).distinct()));
        show("materialize", Observable.just("a").concatWith(Observable.error(new IOException("m"))).materialize());
        show("merge", Observable.merge(numbers.take(2), Observable.empty(), Observable.just(7).startWithItem(6)));
        show("amb", Observable.ambArray(Observable.never(), numbers.takeUntil(i -> i > 2)));
        System.out.println(numbers.toMultimap(i -> i > 5, Integer::toHexString, TreeMap::new).blockingGet());
        System.out.println(numbers.collect(StringBuilder::new, StringBuilder::append).blockingGet());
        System.out.println(numbers.sorted((a, b) -> b - a).toList().zipWith(numbers.count(), (l, n) -> n + ": " + l).blockingGet());
        System.out.println(Maybe.<String>empty().switchIfEmpty(Single.just("default")).blockingGet());
        System.out.println(Flowable.fromIterable(List.of("a", "b")).repeat(2).blockingStream().toList());
    }

    private static void errors() {
        AtomicInteger tries = new AtomicInteger();
        Observable<Integer> third = Observable.defer(() -> tries.incrementAndGet() < 3
                ? Observable.just(1).concatWith(Observable.error(new IOException("try " + tries))) : Observable.just(2));
        show("retry", third.retry(5));
        tries.set(0);
        show("retry, too few", third.retry(1));
        tries.set(0);
        show("retryWhen", third.retryWhen(e -> e.zipWith(Observable.range(1, 2), (x, i) -> x.getMessage() + i).doOnNext(System.out::println)));
        show("onErrorResumeNext", Observable.<Integer>error(new IOException("io")).onErrorResumeNext(e -> Observable.just(e.getMessage().length())));
        show("onErrorReturn", Observable.just(2, 0).map(i -> 4 / i).onErrorReturn(e -> { System.out.println(e); return -1; }));
        show("null", Observable.just("x").map(x -> (String) null));
        show("delayError", Observable.mergeDelayError(Observable.error(new IOException("1")), Observable.just(5), Observable.error(new IllegalStateException("2"))));
        Observable.concatDelayError(List.of(Observable.error(new IOException("1")), Observable.error(new IOException("2"))))
                .subscribe(x -> { }, e -> System.out.println(e.getMessage() + ((CompositeException) e).getExceptions()));
        show("single", Observable.just(1, 2).singleOrError().toObservable());
        show("elementAt", Observable.just(1).elementAtOrError(3).toObservable());
        show("using", Observable.using(() -> "r", r -> Observable.just(r + 1), r -> System.out.println("closed " + r)));
        try { Single.error(new IOException("checked")).blockingGet(); } catch (RuntimeException e) { System.out.println(e + " / " + e.getCause()); }
        try { Observable.empty().blockingFirst(); } catch (RuntimeException e) { System.out.println(e); }
        try { Observable.range(1, -1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { Observable.just(1, null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    }

    private static void time() {
        TestScheduler clock = new TestScheduler();
        PublishSubject<String> source = PublishSubject.create();
        TestObserver<String> late = source.timeout(2, TimeUnit.SECONDS, clock).test();
        TestObserver<String> other = source.timeout(2, TimeUnit.SECONDS, clock, Observable.just("fallback")).test();
        TestObserver<String> quiet = source.debounce(500, TimeUnit.MILLISECONDS, clock).test();
        TestObserver<List<String>> buffers = source.buffer(1, TimeUnit.SECONDS, clock, 2).test();
        TestObserver<Long> ticks = Observable.interval(700, TimeUnit.MILLISECONDS, clock).take(4).test();
        for (String item : List.of("a", "b", "c")) { source.onNext(item); clock.advanceTimeBy(item.equals("b") ? 600 : 100, TimeUnit.MILLISECONDS); }
        late.assertValues("a", "b", "c").assertNotComplete().assertNoErrors();
        clock.advanceTimeBy(5, TimeUnit.SECONDS);
        late.assertFailure(TimeoutException.class, "a", "b", "c").assertError(e -> e.getMessage().contains("2 seconds"));
        System.out.println(other.values() + " " + quiet.values() + " " + buffers.values().subList(0, 3) + " " + ticks.values() + " " + clock.now(TimeUnit.MILLISECONDS));
        TestObserver<?> delayed = Observable.just(1, 2).delay(1, TimeUnit.SECONDS, clock).timestamp(clock).test();
        clock.advanceTimeBy(1, TimeUnit.SECONDS);
        System.out.println(delayed.values());
        try { late.assertComplete(); } catch (AssertionError e) { System.out.println(e.getMessage().startsWith("Not completed")); }
    }

    private static void demand() {
        Flowable.range(1, 7).doOnRequest(n -> System.out.println("requested " + n)).doOnCancel(() -> System.out.println("cancelled")).subscribe(new Subscriber<>() {
            private Subscription subscription;
            @Override public void onSubscribe(Subscription s) { subscription = s; s.request(2); }
            @Override public void onNext(Integer i) { System.out.println("item " + i); if (i == 4) { subscription.cancel(); } else if (i % 2 == 0) { subscription.request(2); } }
            @Override public void onError(Throwable e) { System.out.println(e); }
            @Override public void onComplete() { System.out.println("complete"); }
        });
        for (BackpressureStrategy strategy : BackpressureStrategy.values()) {
            TestSubscriber<Integer> slow = Flowable.<Integer>create(e -> { for (int i = 0; i < 300 && !e.isCancelled(); i++) { e.onNext(i); } e.onComplete(); }, strategy).test(2);
            slow.request(1);
            slow.request(1000);
            List<Integer> values = slow.values();
            System.out.println(strategy + " " + values.size() + " " + values.get(values.size() - 1) + " " + slow.isCancelled());
        }
        TestSubscriber<Long> generated = Flowable.<Long, Long>generate(() -> 1L, (state, e) -> { e.onNext(state); return state * 2; }).test(5);
        System.out.println(generated.values());
        PublishProcessor<Integer> fast = PublishProcessor.create();
        TestSubscriber<Integer> missing = fast.test(1);
        System.out.println(fast.offer(1) + " " + fast.offer(2) + " " + missing.values());
        fast.onNext(3);
        missing.assertError(e -> { System.out.println(e.getClass().getName()); return true; });
        System.out.println(Flowable.range(1, 1000).onBackpressureBuffer().observeOn(Schedulers.single(), false, 4).rebatchRequests(3).reduce(0, Integer::sum).blockingGet());
    }

    private static void subjects() {
        BehaviorSubject<String> behavior = BehaviorSubject.createDefault("first");
        ReplaySubject<String> replay = ReplaySubject.createWithSize(2);
        AsyncSubject<String> async = AsyncSubject.create();
        UnicastProcessor<String> unicast = UnicastProcessor.create();
        List<String> seen = new ArrayList<>();
        Disposable disposable = behavior.subscribe(s -> seen.add("1" + s));
        for (String item : List.of("a", "b", "c")) { behavior.onNext(item); replay.onNext(item); async.onNext(item); unicast.onNext(item); }
        disposable.dispose();
        behavior.subscribe(s -> seen.add("2" + s));
        behavior.onNext("d");
        System.out.println(seen + " " + behavior.getValue() + " " + behavior.hasObservers());
        replay.onComplete();
        show("replay", replay);
        async.onComplete();
        show("async", async.zipWith(async, String::concat));
        unicast.onComplete();
        unicast.test().assertResult("a", "b", "c");
        unicast.test().assertFailure(IllegalStateException.class);
        CompositeDisposable all = new CompositeDisposable();
        PublishSubject<Integer> shared = PublishSubject.create();
        all.addAll(shared.subscribe(), shared.share().subscribe());
        System.out.println(all.size() + " " + shared.hasObservers());
        all.dispose();
        System.out.println(all.size() + " " + shared.hasObservers() + " " + all.isDisposed());
    }

    private static void schedulers() throws Exception {
        System.out.println(Single.fromCallable(() -> Thread.currentThread().getName().replaceAll("-\\d+$", "")).subscribeOn(Schedulers.io()).blockingGet());
        for (Scheduler scheduler : List.of(Schedulers.single(), Schedulers.computation(), Schedulers.io(), Schedulers.newThread(), Schedulers.trampoline())) {
            Observable.range(1, 3).subscribeOn(scheduler).observeOn(Schedulers.computation()).map(i -> i * 10)
                    .blockingSubscribe(i -> System.out.print(i + " "), Throwable::printStackTrace, System.out::println);
        }
        System.out.println(Flowable.range(1, 20).flatMap(i -> Flowable.just(i).subscribeOn(Schedulers.io()).map(k -> k * k)).toSortedList().blockingGet());
        System.out.println(Flowable.range(1, 100).parallel(4).runOn(Schedulers.computation()).map(i -> i * 2).sequential().reduce(Integer::sum).blockingGet());
        System.out.println(Observable.interval(5, TimeUnit.MILLISECONDS).take(4).toList().blockingGet());
        show("never", Observable.never().timeout(20, TimeUnit.MILLISECONDS));
        System.out.println(Completable.timer(5, TimeUnit.MILLISECONDS).andThen(Single.just("timer")).toFuture().get());
        CountDownLatch stopped = new CountDownLatch(1);
        Disposable endless = Observable.fromAction(() -> { try { Thread.sleep(60_000); } catch (InterruptedException e) { stopped.countDown(); } }).subscribeOn(Schedulers.io()).subscribe();
        Thread.sleep(20);
        endless.dispose();
        System.out.println("interrupted " + stopped.await(5, TimeUnit.SECONDS) + " " + endless.isDisposed());
    }

    private static void plugins() {
        RxJavaPlugins.setErrorHandler(e -> System.out.println("handler: " + e.getClass().getSimpleName() + ": " + e.getCause()));
        Observable.error(new IOException("nobody")).subscribe(x -> { });
        PublishSubject<Integer> disposed = PublishSubject.create();
        disposed.onComplete();
        disposed.onError(new IOException("too late"));
        Flowable.range(1, 3).test(0).request(-1);
        RxJavaPlugins.setOnObservableAssembly(o -> { System.out.println("assembled " + o.getClass().getSimpleName()); return o; });
        Observable.just(1).map(i -> i + 1).subscribe();
        RxJavaPlugins.reset();
        System.out.println(new OnErrorNotImplementedException(new IOException("x")).getMessage() + " " + RxJavaPlugins.isLockdown());
    }

    private static void show(String what, Observable<?> items) {
        StringBuilder all = new StringBuilder(what + ":");
        items.blockingSubscribe(i -> all.append(' ').append(i), e -> all.append(" failed: ").append(e), () -> all.append(" complete"));
        System.out.println(all);
    }
}
