/* SPDX-License-Identifier: Apache-2.0 */

/*
 * A guest for bare metal panics on machines with USB: "kernel diagnostic assertion "xfer->ux_bus->ub_usedma == false"".
 *
 * Its USB stack was compiled without what moves data to and from controllers by DMA, which is all that these can do.
 *
 * Here the controllers are found and left alone. Their interrupts, which they may share with other devices, are established
 * by then; a driver that finds no controller would give interrupt and registers back, which the guest cannot do.
 */

#include <errno.h>

#include "compat.h"

#define NO_CONTROLLER(type) \
	int __wrap_rumpns_##type##_init(void *controller); \
	int __wrap_rumpns_##type##_intr(void *controller); \
	\
	int \
	__wrap_rumpns_##type##_init(void *controller) \
	{ \
		(void)controller; \
		return ENXIO; \
	} \
	\
	int \
	__wrap_rumpns_##type##_intr(void *controller) \
	{ \
		(void)controller; \
		return 0; \
	}

NO_CONTROLLER(ehci)
NO_CONTROLLER(ohci)
NO_CONTROLLER(uhci)

void __wrap_rumpns_pci_intr_disestablish(void *chipset, void *interrupt);
void __wrap_rumpns_bus_space_unmap(unsigned long tag, unsigned long handle, unsigned long size);

void
__wrap_rumpns_pci_intr_disestablish(void *chipset, void *interrupt)
{
	(void)chipset;
	(void)interrupt;
}

void
__wrap_rumpns_bus_space_unmap(unsigned long tag, unsigned long handle, unsigned long size)
{
	(void)tag;
	(void)handle;
	(void)size;
}
