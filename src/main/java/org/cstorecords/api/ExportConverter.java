package org.cstorecords.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes whole lists row by row, as comma-separated values (RFC 4180) or one JSON object a line. */
@Component
class ExportConverter extends AbstractHttpMessageConverter<Export<?>> {

    private final Caching caching;
    private final ObjectWriter json;

    ExportConverter(Caching caching, JsonMapper mapper) {
        super(Format.CSV.mediaType(), Format.NDJSON.mediaType());
        this.caching = caching;
        json = mapper.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).withRootValueSeparator("\n");
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Export.class;
    }

    @Override
    protected boolean canRead(@Nullable MediaType type) {
        return false;
    }

    @Override
    protected Export<?> readInternal(Class<? extends Export<?>> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("The record is read-only", message);
    }

    @Override
    protected void writeInternal(Export<?> export, HttpOutputMessage message) throws IOException {
        MediaType type = message.getHeaders().getContentType();
        boolean asCsv = type != null && type.equalsTypeAndSubtype(Format.CSV.mediaType());
        if (asCsv) {
            message.getHeaders().setContentType(new MediaType(Format.CSV.mediaType(), StandardCharsets.UTF_8));
        }
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(export.name() + "." + (asCsv ? Format.CSV : Format.NDJSON).parameter())
                        .build());
        HttpServletRequest request = ListResponse.request();
        OutputStream body = new Body(() -> {
            message.getHeaders().putAll(caching.headers(request));
            return message.getBody();
        });
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            if (asCsv) {
                writeCsv(export, body);
            } else {
                writeJson(export, body);
            }
        }
        body.flush();
    }

    private static <R> void writeCsv(Export<R> export, OutputStream body) throws IOException {
        Columns columns = Columns.of(export.type());
        Writer text = new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(columns.names());
        export.rows().accept(row -> {
            try {
                csv.printRecord(columns.values(row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        csv.flush();
    }

    private <R> void writeJson(Export<R> export, OutputStream body) throws IOException {
        AtomicBoolean any = new AtomicBoolean();
        try (SequenceWriter writer = json.writeValues(body)) {
            export.rows().accept(row -> {
                any.set(true);
                writer.write(row);
            });
        }
        if (any.get()) {
            body.write('\n');
        }
    }

    /**
     * The content, which begins with the first row: only when that was read it is known of which version it is. What stands
     * before it is held back by who writes it.
     */
    private static final class Body extends OutputStream {

        private final Beginning beginning;
        private @Nullable OutputStream content;

        Body(Beginning beginning) {
            this.beginning = beginning;
        }

        @Override
        public void write(int b) throws IOException {
            content().write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            content().write(bytes, offset, count);
        }

        @Override
        public void flush() throws IOException {
            content().flush();
        }

        private OutputStream content() throws IOException {
            if (content == null) {
                content = beginning.begin();
            }
            return content;
        }
    }

    private interface Beginning {

        OutputStream begin() throws IOException;
    }
}
