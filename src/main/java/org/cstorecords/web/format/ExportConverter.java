package org.cstorecords.web.format;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes whole lists row by row, as comma-separated values (RFC 4180) or one JSON object a line. */
@Component
class ExportConverter extends AbstractHttpMessageConverter<Export<?>> {

    private final ObjectWriter json;

    ExportConverter(JsonMapper mapper) {
        super(Format.CSV.mediaType(), Format.NDJSON.mediaType());
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
        OutputStream body = message.getBody();
        try {
            if (asCsv) {
                writeCsv(export, body);
            } else {
                writeJson(export, body);
            }
        } catch (HeadIsComplete e) {
            return;
        }
        body.flush();
    }

    private static <R> void writeCsv(Export<R> export, OutputStream body) throws IOException {
        Columns columns = Columns.of(export.type());
        Writer text = new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(columns.names());
        export.rows().accept(row -> {
            stopIfHeadIsComplete();
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
                stopIfHeadIsComplete();
                any.set(true);
                writer.write(row);
            });
        }
        if (any.get()) {
            body.write('\n');
        }
    }

    /** Ends the export that a HEAD request asks for as soon as its headers are sent. */
    private static void stopIfHeadIsComplete() {
        ServletRequestAttributes current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletResponse response = current.getResponse();
        if (HttpMethod.HEAD.matches(current.getRequest().getMethod()) && response != null && response.isCommitted()) {
            throw new HeadIsComplete();
        }
    }

    private static final class HeadIsComplete extends RuntimeException {

        private static final long serialVersionUID = 1L;

        HeadIsComplete() {
            super(null, null, false, false);
        }
    }
}
