// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

public final class Main {

    private static final String CITIES = """
            id,name,"the, place",population
            1,Ada,"London ""EC1\""",9000000
            2,Jürgen,"two
            lines",42

            3,,x,
            """;

    public static void main(String[] args) throws IOException {
        CSVFormat named = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(CITIES, named)) {
            System.out.println(parser.getHeaderNames());
            for (CSVRecord row : parser) {
                System.out.println(row.getRecordNumber() + " " + row.get("name") + "|" + row.get("the, place") + "|"
                        + row.isSet("population") + "|" + row.toMap().get("id") + "|" + row.isConsistent() + " " + row);
            }
        }
        for (CSVFormat format : List.of(CSVFormat.RFC4180, CSVFormat.EXCEL, CSVFormat.TDF, CSVFormat.MYSQL,
                CSVFormat.POSTGRESQL_CSV, CSVFormat.INFORMIX_UNLOAD,
                CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL).setNullString("NULL").get())) {
            StringBuilder text = new StringBuilder();
            try (CSVPrinter printer = new CSVPrinter(text, format)) {
                printer.printRecord("a", "b,c", "d\"e", null, 1.5, "two\nlines", " pad ", 'x', true, "tab\there");
                printer.printComment("not for all");
                printer.printRecords(List.of(List.of(1, 2), List.of("é", "😀")));
            } catch (IllegalArgumentException e) {
                text.append(e.getMessage());
            }
            System.out.print(text.toString().replace("\r", "<CR>"));
            System.out.println(format);
        }
        try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader("a,\"b\"c\n"))) {
            System.out.println(parser.getRecords());
        } catch (IOException | RuntimeException e) {
            System.out.println(e.getClass().getName() + ": " + e.getMessage());
        }
        try {
            CSVFormat.DEFAULT.builder().setHeader("a", "a").get();
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
