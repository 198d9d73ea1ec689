/* SPDX-License-Identifier: Apache-2.0 */

#ifndef RUMPRUN_COMPAT_FAULTS_H
#define RUMPRUN_COMPAT_FAULTS_H

#include <sys/cdefs.h>

/* A trap that ends the program goes to one of these, and from there ... */
void rumprun_compat_fault_0(void);
void rumprun_compat_fault_6(void);
void rumprun_compat_fault_13(void);
void rumprun_compat_fault_14(void);
void rumprun_compat_xen_fault_0(void);
void rumprun_compat_xen_fault_6(void);
void rumprun_compat_xen_fault_13(void);
void rumprun_compat_xen_fault_14(void);

/* ... to this, on a stack of its own. */
void rumprun_compat_fault(unsigned vector, void *instruction) __dead;
extern char rumprun_compat_fault_stack_end[];

/* Tells that the stack of the running thread is full, and ends. */
void rumprun_compat_stack_overflow(void) __dead;

#endif
