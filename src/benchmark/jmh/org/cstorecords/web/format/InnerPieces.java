package org.cstorecords.web.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.Page;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.util.ClassUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the service does with records that are read: the JSON of a page of 50 decisions, a line of CSV, and a cursor made and
 * read again. The records are the examples of the service's description.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InnerPieces {

    private static final int PAGE = 50;
    private static final String LIST = "/api/v1/decisions?body=csc&sort=-date";

    private final JsonMapper mapper = JsonMapper.shared();
    private final CSVPrinter csv;
    private final Page<?> page;
    private final Object decision;
    private final Columns columns;
    private final List<? extends Comparable<?>> keys;

    public InnerPieces() {
        JsonNode paths = description().path("paths");
        Class<?> summary = ClassUtils.resolveClassName("org.cstorecords.decision.DecisionSummary", null);
        JsonNode first = example(paths.path("/api/v1/decisions")).path("items").path(0);
        page = new Page<>(Collections.nCopies(PAGE, mapper.treeToValue(first, summary)), PAGE, false, PAGE, null, null);
        Class<?> detail = ClassUtils.resolveClassName("org.cstorecords.decision.DecisionDetail", null);
        decision = mapper.treeToValue(example(paths.path("/api/v1/decisions/{id}")), detail);
        columns = Columns.of(detail);
        csv = printer();
        LocalDate day = LocalDate.of(2013, 9, 23);
        keys = List.of(day, day, "csc-2013-09-23-statement-on-syria");
    }

    private static CSVPrinter printer() {
        try {
            return new CSVPrinter(Writer.nullWriter(), CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode description() {
        try (InputStream yaml = InnerPieces.class.getResourceAsStream("/openapi.yaml")) {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            return mapper.valueToTree(new Yaml(new SafeConstructor(options)).load(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode example(JsonNode path) {
        return path.at("/get/responses/200/content/application~1json/examples/answer/value");
    }

    @Benchmark
    public byte[] jsonOfAPage() {
        return mapper.writeValueAsBytes(page);
    }

    @Benchmark
    public CSVPrinter lineOfCsv() throws IOException {
        csv.printRecord(columns.values(decision));
        return csv;
    }

    @Benchmark
    public Cursor cursorMadeAndRead() {
        return Cursor.parse(Cursor.format(keys, LIST), LIST);
    }
}
