/* SPDX-License-Identifier: Apache-2.0 */

/*
 * Images carry 68 kB of words for what PCI devices and their registers are, for a few lines that the guest prints when
 * it boots.
 *
 * Here it says it in numbers. The words are still linked, unless the link leaves out what nothing refers to.
 */

#include <stddef.h>
#include <stdint.h>

void rumpns_aprint_naive(const char *format, ...);
void rumpns_aprint_normal(const char *format, ...);
int rumpns_snprintf(char *to, size_t size, const char *format, ...);

void __wrap_rumpns_pci_devinfo(uint32_t id, uint32_t class, int with_class, char *to, size_t size);
void __wrap_rumpns_pci_aprint_devinfo_fancy(const void *device, const char *naive, const char *known, int with_revision);
void __wrap_rumpns_pci_conf_print(void *chipset, unsigned long tag, void *print);

/* What a vendor is called, for the drivers of USB. */
static const char *
number_of(char *to, size_t size, uint16_t vendor)
{
	rumpns_snprintf(to, size, "vendor %04x", (unsigned)vendor);
	return NULL;
}

extern const char *(*const __wrap_rumpns_pci_findvendor)(char *, size_t, uint16_t);
const char *(*const __wrap_rumpns_pci_findvendor)(char *, size_t, uint16_t) = number_of;

void
__wrap_rumpns_pci_devinfo(uint32_t id, uint32_t class, int with_class, char *to, size_t size)
{
	if (with_class)
		rumpns_snprintf(to, size, "vendor %04x product %04x (class %02x, subclass %02x, interface %02x, revision %02x)",
		    (unsigned)(id & 0xffff), (unsigned)(id >> 16), (unsigned)(class >> 24),
		    (unsigned)(class >> 16 & 0xff), (unsigned)(class >> 8 & 0xff), (unsigned)(class & 0xff));
	else
		rumpns_snprintf(to, size, "vendor %04x product %04x", (unsigned)(id & 0xffff), (unsigned)(id >> 16));
}

/* The line of a driver that has found its device. */
void
__wrap_rumpns_pci_aprint_devinfo_fancy(const void *device, const char *naive, const char *known, int with_revision)
{
	(void)device;
	(void)with_revision;
	rumpns_aprint_naive(": %s\n", naive != NULL ? naive : "");
	rumpns_aprint_normal(": %s\n", known != NULL ? known : "PCI device");
}

/* Prints all registers of a device, which the guest asks for when it is debugged. */
void
__wrap_rumpns_pci_conf_print(void *chipset, unsigned long tag, void *print)
{
	(void)chipset;
	(void)tag;
	(void)print;
}
