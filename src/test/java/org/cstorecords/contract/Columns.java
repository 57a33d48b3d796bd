package org.cstorecords.contract;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.cstorecords.web.openapi.ColumnDictionary;

/** The page of the documentation about the columns of CSV and Excel files, from the committed description. */
final class Columns {

    static final Path COMMITTED = Path.of("docs/columns.md");

    private Columns() {}

    static String table() {
        return ColumnDictionary.of(OpenApi.withExamples(OpenApi.RESOURCES)).items().stream()
                .map(Columns::section)
                .collect(Collectors.joining("\n", """
                        # Columns of CSV and Excel files

                        This page is generated from the OpenAPI description; `/api/v1/dataset/columns` has the same as JSON. \
                        A cell of a column with the type `array of …` contains several values, separated by a semicolon \
                        and a space. All columns of one array have the same number of values in a row, some of which can \
                        be empty.

                        """, ""));
    }

    private static String section(ColumnDictionary.Table table) {
        return table.columns().stream()
                .map(column -> "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                column.name(),
                                column.type(),
                                cell(column.meaning()),
                                column.exampleValue() == null ? "" : cell(column.exampleValue())))
                .collect(Collectors.joining(
                        "",
                        "## %s\n\n%s\n\n| column | type | meaning | example |\n|---|---|---|---|\n"
                                .formatted(
                                        table.row(),
                                        table.lists().stream()
                                                .map(list -> "`" + list + "`")
                                                .collect(Collectors.joining(", "))),
                        ""));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ");
    }
}
