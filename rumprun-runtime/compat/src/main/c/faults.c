/* SPDX-License-Identifier: Apache-2.0 */

/*
 * When a program writes through a bad pointer the guest says "FATAL TRAP" and
 * stands still without an end.  When a stack runs over there is no stack to
 * handle the trap on either, and the machine starts again.
 *
 * This handles the traps that end a program on a stack of their own: one line
 * says what it was, the next is the status that a shell would show, and the
 * guest halts.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "compat.h"
#include "faults.h"
#include "page-map.h"
#include "stack.h"

#ifdef __x86_64__

#define GENERAL_PROTECTION	13
#define PAGE_FAULT		14

/* What a shell shows of a process that got the signal: 128 + its number. */
#define ILLEGAL_INSTRUCTION	(128 + 4)
#define ARITHMETIC_ERROR	(128 + 8)
#define SEGMENTATION_FAULT	(128 + 11)

static const struct fault {
	unsigned vector;
	int status;
	const char *name;
	void (*on_hardware)(void);
	void (*on_xen)(void);
} faults[] = {
	{ 0, ARITHMETIC_ERROR, "divide-by-zero",
	    rumprun_compat_fault_0, rumprun_compat_xen_fault_0 },
	{ 6, ILLEGAL_INSTRUCTION, "invalid opcode",
	    rumprun_compat_fault_6, rumprun_compat_xen_fault_6 },
	{ GENERAL_PROTECTION, SEGMENTATION_FAULT, "general protection",
	    rumprun_compat_fault_13, rumprun_compat_xen_fault_13 },
	{ PAGE_FAULT, SEGMENTATION_FAULT, "page fault",
	    rumprun_compat_fault_14, rumprun_compat_xen_fault_14 },
};

#define FAULTS	(sizeof(faults) / sizeof(faults[0]))

/* Only in a Xen guest. */
extern char _minios_hypercall_page[] __attribute__((weak));
extern struct {
	uint64_t pending;
	uint64_t selected;
	uint64_t address;		/* of the page fault */
} *HYPERVISOR_shared_info __attribute__((weak));

static uintptr_t
fault_address(void)
{
	uintptr_t address;

	if (_minios_hypercall_page != NULL)
		return HYPERVISOR_shared_info->address;
	__asm__("mov %%cr2, %0" : "=r"(address));
	return address;
}

static bool
in_guard_page(uintptr_t address)
{
	uintptr_t lowest = (uintptr_t)rumprun_compat_stack.lowest;

	return address < lowest && lowest - address <= PAGE_SIZE;
}

static void __dead
end(int status)
{
	bmk_printf("\n=== ERROR: _exit(%d) called ===\n", status);
	bmk_platform_halt(NULL);
}

void
rumprun_compat_stack_overflow(void)
{
	const struct stack *stack = &rumprun_compat_stack;

	bmk_printf("\nstack overflow in %s\"%s\" (%lu KB%s)\n",
	    stack->main ? "" : "a thread of ", stack->program,
	    stack->bytes / 1024, stack->main ? "; see stackSize" : "");
	end(SEGMENTATION_FAULT);
}

void
rumprun_compat_fault(unsigned vector, void *instruction)
{
	static bool again;
	uintptr_t address = 0;
	size_t i;

	if (again)
		bmk_platform_halt("fault while another was told");
	again = true;
	if (vector == PAGE_FAULT) {
		address = fault_address();
		if (in_guard_page(address))
			rumprun_compat_stack_overflow();
	}
	for (i = 0; faults[i].vector != vector; i++)
		continue;
	bmk_printf("\nFATAL TRAP: %s at %p (0x%lx)\n", faults[i].name,
	    instruction, address);
	end(faults[i].status);
}

struct table_register {
	uint16_t limit;
	uint64_t *base;
} __attribute__((packed));

/*
 * An entry of the interrupt table may name a stack of the task state, but the
 * guest's points nowhere.  So it gets another one.
 */
static void
handle_on_hardware(void)
{
	static struct {
		uint32_t unused;
		uint64_t stacks[3], unused_too;
		uint64_t interrupt_stacks[7];
		uint64_t unused_either;
		uint16_t unused_at_last, ports;
	} __attribute__((packed)) state;
	struct table_register segments, interrupts;
	uint64_t base = (uintptr_t)&state, handler, *entry;
	uint16_t task, code;
	size_t i;

	__asm__("sgdt %0" : "=m"(segments));
	__asm__("sidt %0" : "=m"(interrupts));
	__asm__("str %0" : "=r"(task));
	__asm__("mov %%cs, %0" : "=r"(code));

	state.interrupt_stacks[0] = (uintptr_t)rumprun_compat_fault_stack_end;
	state.ports = sizeof(state);
	entry = &segments.base[task / 8];
	entry[0] = (sizeof(state) - 1) | (base & 0xffffff) << 16 |
	    0x89ULL << 40 | (base >> 24 & 0xff) << 56;
	entry[1] = base >> 32;
	__asm__ __volatile__("ltr %0" : : "r"(task));

	for (i = 0; i < FAULTS; i++) {
		handler = (uintptr_t)faults[i].on_hardware;
		entry = &interrupts.base[faults[i].vector * 2];
		entry[0] = (handler & 0xffff) | (uint64_t)code << 16 |
		    1ULL << 32 | 0x8eULL << 40 | (handler >> 16 & 0xffff) << 48;
		entry[1] = handler >> 32;
	}
}

#define XEN_SET_TRAP_TABLE	0
#define XEN_MASK_EVENTS		4

static void
handle_on_xen(void)
{
	struct {
		uint8_t vector, flags;
		uint16_t code;
		void (*handler)(void);
	} traps[FAULTS + 1], *table = traps;
	uint16_t code;
	size_t i;
	long result;

	__asm__("mov %%cs, %0" : "=r"(code));
	for (i = 0; i < FAULTS; i++) {
		traps[i].vector = faults[i].vector;
		traps[i].flags = XEN_MASK_EVENTS;
		traps[i].code = code;
		traps[i].handler = faults[i].on_xen;
	}
	traps[i].handler = NULL;
	__asm__ __volatile__("call *%0" : "=a"(result), "+D"(table)
	    : "0"(_minios_hypercall_page + XEN_SET_TRAP_TABLE * 32)
	    : "rcx", "rdx", "rsi", "r8", "r9", "r10", "r11", "memory");
}

static void handle_faults(void) __attribute__((constructor(101)));
static void
handle_faults(void)
{
	if (_minios_hypercall_page != NULL)
		handle_on_xen();
	else
		handle_on_hardware();
}

#endif
