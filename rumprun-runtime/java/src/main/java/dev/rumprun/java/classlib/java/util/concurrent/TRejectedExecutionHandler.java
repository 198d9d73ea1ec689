// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.concurrent.ThreadPoolExecutor;

/** What becomes of tasks that an executor does not accept. */
public interface TRejectedExecutionHandler {

    void rejectedExecution(Runnable task, ThreadPoolExecutor executor);
}
