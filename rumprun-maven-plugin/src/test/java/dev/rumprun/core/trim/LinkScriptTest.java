// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkScriptTest {

    private static final String RUMPRUN = """
            SECTIONS
            {
            	.bootstrap : { *(.bootstrap) }
            	.text : { *(.text) *(.text.*) }
            	.initfini :
            	{
            		*(SORT_BY_INIT_PRIORITY(.init_array.*))
            		*(SORT_BY_INIT_PRIORITY(.ctors*))
            		*(.init_array)
            		*(.fini_array)
            	}
            	.data :
            	{
            		*(.data)
            	}
            }
            """;

    @Test
    void keepsWhatRunsWithoutBeingCalled() {
        assertThat(LinkScript.of(RUMPRUN, true)).contains("""
                SECTIONS
                {
                	.bootstrap : { KEEP(*(.bootstrap)) }
                	.text : { *(.text) *(.text.*) }
                	.initfini :
                	{
                		KEEP(*(SORT_BY_INIT_PRIORITY(.init_array.*)))
                		KEEP(*(SORT_BY_INIT_PRIORITY(.ctors*)))
                		KEEP(*(.init_array))
                		KEEP(*(.fini_array))
                	}
                	.eh_frame : { KEEP(*(EXCLUDE_FILE(*/rumprun.o *librump*.a:*) .eh_frame)) }
                	.data :
                	{
                		*(.data)
                	}
                }
                """);
    }

    @Test
    void keepsOnce() {
        assertThat(LinkScript.of(RUMPRUN.replace("*(.init_array)", "KEEP(*(.init_array))"), true))
                .isEqualTo(LinkScript.of(RUMPRUN, true));
    }

    @Test
    void leavesOutUnwindTablesThatNobodyReads() {
        assertThat(LinkScript.of(RUMPRUN, false).orElseThrow()).contains("\t/DISCARD/ : { *(.eh_frame) }\n\t.data :");
    }

    @Test
    void knowsNoOtherScripts() {
        assertThat(LinkScript.of("SECTIONS { .text : { *(.text) } }", true)).isEmpty();
        assertThat(LinkScript.of("INCLUDE .init_array", true)).isEmpty();
        assertThat(LinkScript.of("", true)).isEmpty();
    }
}
