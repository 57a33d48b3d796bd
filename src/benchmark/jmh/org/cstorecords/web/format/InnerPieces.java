package org.cstorecords.web.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Microbenchmarks of representations: the JSON of a page of 50 decisions, and a line of CSV. The records are the examples of the OpenAPI description.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InnerPieces {

    private static final int PAGE = 50;

    private final JsonMapper mapper = JsonMapper.shared();
    private final CSVPrinter csv;
    private final Page<?> page;
    private final Object decision;
    private final Columns columns;

    public InnerPieces() {
        Class<?> summary = ClassUtils.resolveClassName("org.cstorecords.decision.DecisionSummary", null);
        JsonNode first = example("/api/v1/decisions").path("items").path(0);
        page = new Page<>(
                Collections.nCopies(PAGE, mapper.treeToValue(first, summary)), PAGE, false, PAGE, null, null, null);
        Class<?> detail = ClassUtils.resolveClassName("org.cstorecords.decision.DecisionDetail", null);
        decision = mapper.treeToValue(example("/api/v1/decisions/{id}"), detail);
        columns = Columns.of(detail);
        csv = printer();
    }

    private static CSVPrinter printer() {
        try {
            return new CSVPrinter(Writer.nullWriter(), CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode example(String path) {
        try (InputStream examples = InnerPieces.class.getResourceAsStream("/openapi-examples.json")) {
            String place =
                    "/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/examples";
            return mapper.readTree(examples).path(place).at("/response/value");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
