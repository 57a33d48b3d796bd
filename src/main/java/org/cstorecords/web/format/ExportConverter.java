package org.cstorecords.web.format;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cstorecords.query.Rows;
import org.cstorecords.query.UnknownValuesException;
import org.cstorecords.query.UnknownValuesException.UnknownValue;
import org.cstorecords.version.CurrentRelease;
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

/** Writes whole lists row by row, as CSV (RFC 4180), as one JSON object per line, or as Excel workbook. */
@Component
class ExportConverter extends AbstractHttpMessageConverter<Export<?>> {

    private static final String LINE_BREAK = "\r\n";

    /**
     * The last row has no line break. After one, Papa Parse and similar programs see a row with a single cell, and take a
     * separator within the cells for that between the columns.
     */
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("").get();

    private final ObjectWriter json;
    private final CurrentRelease release;

    ExportConverter(JsonMapper mapper, CurrentRelease release) {
        super(Format.CSV.mediaType(), Format.NDJSON.mediaType(), Format.XLSX.mediaType());
        json = mapper.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).withRootValueSeparator("\n");
        this.release = release;
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
        throw new HttpMessageNotReadableException("The service is read-only", message);
    }

    @Override
    protected void writeInternal(Export<?> export, HttpOutputMessage message) throws IOException {
        Format format = Format.of(List.of(requireNonNull(message.getHeaders().getContentType())))
                .get(0);
        if (format == Format.CSV) {
            message.getHeaders().setContentType(new MediaType(format.mediaType(), StandardCharsets.UTF_8));
        }
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(export.name() + "." + format.parameter())
                        .build());
        try {
            switch (format) {
                case CSV -> writeCsv(export, message);
                case XLSX -> writeXlsx(export, message);
                default -> writeJson(export, message);
            }
        } catch (HeadersSentException e) {
            return;
        }
        message.getBody().flush();
    }

    private static <R> void writeCsv(Export<R> export, HttpOutputMessage message) throws IOException {
        Columns columns = Columns.of(export.type());
        Writer text = new BufferedWriter(new OutputStreamWriter(new Body(message), StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(text, CSV);
        export.rows().accept(new RowWriter<>(message) {
            @Override
            void writeHeading() throws IOException {
                csv.printRecord(columns.names());
            }

            @Override
            void write(R row) throws IOException {
                text.write(LINE_BREAK);
                csv.printRecord(columns.texts(row));
            }
        });
        csv.flush();
    }

    private <R> void writeXlsx(Export<R> export, HttpOutputMessage message) throws IOException {
        Columns columns = Columns.of(export.type());
        int linked = columns.id();
        Spreadsheet sheet = new Spreadsheet(new Body(message));
        export.rows().accept(new RowWriter<>(message) {
            @Override
            public void begin(@Nullable String corrected, LongSupplier total) {
                requireRoom(total.getAsLong());
                super.begin(corrected, total);
            }

            @Override
            void writeHeading() throws IOException {
                sheet.begin(columns.names());
            }

            @Override
            void write(R row) throws IOException {
                Object self = columns.self(row);
                sheet.add(columns.values(row), linked, self == null ? null : Links.page(self.toString()));
            }
        });
        sheet.finish(About.of(export.list(), sheet.records(), release.name()));
    }

    /** Throws an exception if a sheet has fewer rows than the list, because a file must not end in the middle of it. */
    private static void requireRoom(long records) {
        if (records > Spreadsheet.MAX_RECORDS) {
            throw new UnknownValuesException(List.of(new UnknownValue(
                    Format.PARAMETER,
                    Format.XLSX.parameter(),
                    "The list has %s records, but an Excel sheet has room for %s. Use `format=csv`, or filter the list."
                            .formatted(records, Spreadsheet.MAX_RECORDS),
                    List.of(Format.CSV.parameter(), Format.NDJSON.parameter()))));
        }
    }

    private <R> void writeJson(Export<R> export, HttpOutputMessage message) throws IOException {
        try (OutputStream body = new Body(message);
                SequenceWriter writer = json.writeValues(body)) {
            RowWriter<R> rows = new RowWriter<>(message) {
                @Override
                void write(R row) {
                    writer.write(row);
                }
            };
            export.rows().accept(rows);
            writer.flush();
            if (rows.hasRows) {
                body.write('\n');
            }
        }
    }

    /** Opens the body of the response only with the first byte, because Spring then sends the headers. */
    private static final class Body extends OutputStream {

        private final HttpOutputMessage message;

        Body(HttpOutputMessage message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            message.getBody().write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            message.getBody().write(bytes, offset, length);
        }
    }

    private abstract static class RowWriter<R> implements Rows<R> {

        private final HttpOutputMessage message;
        private boolean hasRows;

        RowWriter(HttpOutputMessage message) {
            this.message = message;
        }

        void writeHeading() throws IOException {}

        abstract void write(R row) throws IOException;

        @Override
        public void begin(@Nullable String corrected, LongSupplier total) {
            Export.correct(message.getHeaders(), corrected);
            try {
                writeHeading();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void add(List<R> rows) {
            try {
                for (R row : rows) {
                    stopHeadRequest();
                    hasRows = true;
                    write(row);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Stops the export for a HEAD request whose headers were sent.
     *
     * @throws HeadersSentException to leave the loop that reads the rows
     */
    private static void stopHeadRequest() {
        ServletRequestAttributes current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletResponse response = current.getResponse();
        if (HttpMethod.HEAD.matches(current.getRequest().getMethod()) && response != null && response.isCommitted()) {
            throw new HeadersSentException();
        }
    }

    private static final class HeadersSentException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        HeadersSentException() {
            super(null, null, false, false);
        }
    }
}
