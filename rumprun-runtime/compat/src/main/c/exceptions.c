/* SPDX-License-Identifier: Apache-2.0 */

/*
 * A C++ exception is not caught: the program ends with _exit(1).
 *
 * The unwinder finds the unwind tables through dl_iterate_phdr(), as in a dynamically linked program. Nothing tells
 * libc's version where the program headers are, and an image has no index of its unwind tables.
 *
 * Here the linker makes the index (--eh-frame-hdr), exceptions.ld says where it is, and dl_iterate_phdr() reports it.
 * For an exception that really is not caught, std::terminate() is made to name its type, which it does not.
 */

#include <sys/cdefs.h>

#include <link_elf.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

typedef int phdr_callback(struct dl_phdr_info *, size_t, void *);

int __wrap_dl_iterate_phdr(phdr_callback *callback, void *data);

extern const char rumprun_compat_text[];
extern const char rumprun_compat_text_size[];
extern const char rumprun_compat_eh_frame_hdr[];
extern const char rumprun_compat_eh_frame_hdr_size[];

static const Elf_Phdr headers[] = {
	{
		.p_type = PT_LOAD,
		.p_flags = PF_R | PF_W | PF_X,
		.p_vaddr = (Elf_Addr)rumprun_compat_text,
		.p_memsz = (Elf_Addr)rumprun_compat_text_size,
	}, {
		.p_type = PT_GNU_EH_FRAME,
		.p_flags = PF_R,
		.p_vaddr = (Elf_Addr)rumprun_compat_eh_frame_hdr,
		.p_memsz = (Elf_Addr)rumprun_compat_eh_frame_hdr_size,
	},
};

int
__wrap_dl_iterate_phdr(phdr_callback *callback, void *data)
{
	struct dl_phdr_info image = {
		.dlpi_name = "",
		.dlpi_phdr = headers,
		.dlpi_phnum = sizeof headers / sizeof headers[0],
	};

	return callback(&image, sizeof image, data);
}

/* Of the C++ library, with the names and types of the C++ ABI; absent if what unwinds is not C++. */
struct type_info;
typedef void terminate_handler(void);

terminate_handler *set_terminate(terminate_handler *) __asm__("_ZSt13set_terminatePFvvE") __weak;
const char *type_name(const struct type_info *) __asm__("_ZNKSt9type_info4nameEv") __weak;
_Bool type_catches(const struct type_info *type, const struct type_info *thrown, void **object, unsigned outer)
    __asm__("_ZNKSt9type_info10__do_catchEPKS_PPvj") __weak;
extern const struct type_info exception_type __asm__("_ZTISt9exception") __weak;
const struct type_info *__cxa_current_exception_type(void) __weak;
void *__cxa_current_primary_exception(void) __weak;
char *__cxa_demangle(const char *name, char *buffer, size_t *size, int *status) __weak;

/* exception::what() is the third virtual function, after two destructors. */
struct exception {
	const struct exception_functions {
		void (*destructors[2])(struct exception *);
		const char *(*what)(const struct exception *);
	} *functions;
};

static void
name_and_abort(void)
{
	const struct type_info *type = __cxa_current_exception_type();
	void *object = __cxa_current_primary_exception();

	fprintf(stderr, "terminate called");
	if (type != NULL) {
		const char *name = type_name(type);
		const char *readable = __cxa_demangle(name, NULL, NULL, NULL);

		fprintf(stderr, " after throwing an instance of '%s'", readable != NULL ? readable : name);
		if (type_catches(&exception_type, type, &object, 1)) {
			const struct exception *exception = object;

			fprintf(stderr, "\n  what():  %s", exception->functions->what(exception));
		}
	}
	fprintf(stderr, "\n");
	abort();
}

/* Before any constructor of the program, which may set its own handler, or throw. */
__attribute__((constructor(101))) static void
name_uncaught_exceptions(void)
{
	if (set_terminate != NULL)
		set_terminate(name_and_abort);
}
