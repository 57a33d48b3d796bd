package org.cstorecords.dataset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.cstorecords.version.SnapshotVersion;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.format.Links;
import org.cstorecords.web.format.MediaTypes;
import org.cstorecords.web.limits.Expensive;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dataset", description = "Version, counts, coverage and downloads of the dataset.")
class DatasetController {

    private final DatasetService service;
    private final DataPackages packages;

    DatasetController(DatasetService service, DataPackages packages) {
        this.service = service;
        this.packages = packages;
    }

    @Expensive
    @GetMapping(
            path = "/dataset",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaTypes.JSON_LD})
    @Operation(
            operationId = "getDataset",
            summary = "Get the version, the counts and the coverage of the dataset",
            description = "Includes the numbers of records, citations and discrepancies, the coverage by body and"
                    + " year, and the downloads. As JSON-LD, the response is a description for data catalogs.")
    @ApiResponse(
            responseCode = "200",
            description = "The dataset, or its description for data catalogs.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = Dataset.class)),
                @Content(mediaType = MediaTypes.JSON_LD, schema = @Schema(implementation = CatalogDocument.class))
            })
    Object get(Format format) throws IOException {
        DataPackage dataPackage = packages.newest();
        SnapshotVersion.note(dataPackage.version());
        if (format == Format.JSONLD) {
            return service.catalog(dataPackage, Links.of(""));
        }
        return service.get(dataPackage);
    }

    @GetMapping(path = "/dataset/csto-records.zip", produces = DataPackage.MEDIA_TYPE)
    @Operation(
            operationId = "getDataPackage",
            summary = "Get the dataset as a Data Package",
            description = "A ZIP archive with `datapackage.json`, a `README.md`, and a CSV file for each table. It"
                    + " conforms to version 2 of the Data Package standard. A release of the dataset has the same"
                    + " bytes in every database.")
    @ApiResponse(
            responseCode = "200",
            description = "The archive.",
            headers = {
                @Header(
                        name = HttpHeaders.CONTENT_DISPOSITION,
                        description = "Name of the file.",
                        required = true,
                        schema = @Schema(type = "string")),
                @Header(
                        name = "Repr-Digest",
                        description = "The SHA-256 of the archive (RFC 9530).",
                        schema = @Schema(type = "string")),
                @Header(
                        name = "Digest",
                        description = "The same digest, in the older form (RFC 3230).",
                        schema = @Schema(type = "string")),
                @Header(
                        name = HttpHeaders.ACCEPT_RANGES,
                        description = "`bytes`: clients can resume a download with `Range` and `If-Range`.",
                        schema = @Schema(type = "string"))
            },
            content =
                    @Content(mediaType = DataPackage.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "206",
            description = "The part of the archive that the request selects with `Range` (RFC 9110).",
            headers = {
                @Header(
                        name = HttpHeaders.CONTENT_RANGE,
                        description = "Position of the part, and size of the archive.",
                        required = true,
                        schema = @Schema(type = "string"))
            },
            content =
                    @Content(mediaType = DataPackage.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> getDataPackage(HttpServletRequest request) throws IOException {
        DataPackage dataPackage = packages.newest();
        SnapshotVersion.note(dataPackage.version());
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(dataPackage.etag());
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(dataPackage.fileName()).build());
        headers.set("Repr-Digest", "sha-256=:" + dataPackage.sha256AsBase64() + ":");
        headers.set("Digest", "sha-256=" + dataPackage.sha256AsBase64());
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        Resource file = new FileSystemResource(dataPackage.file());
        if (isSingleRange(request, dataPackage)) {
            return ResponseEntity.ok().headers(headers).body(file);
        }
        // For other types of resource, Spring evaluates Range itself and ignores If-Range.
        return ResponseEntity.ok()
                .headers(headers)
                .contentLength(dataPackage.bytes())
                .body(new InputStreamResource(file));
    }

    /**
     * Returns whether the request selects a single range of this archive (RFC 9110, section 14). Several ranges, an
     * invalid {@code Range} and a different {@code If-Range} get the whole archive.
     *
     * @throws ErrorResponseException with status 416 if the range begins after the end of the archive
     */
    private static boolean isSingleRange(HttpServletRequest request, DataPackage dataPackage) {
        String ifRange = request.getHeader(HttpHeaders.IF_RANGE);
        if (!HttpMethod.GET.matches(request.getMethod()) || ifRange != null && !ifRange.equals(dataPackage.etag())) {
            return false;
        }
        List<HttpRange> ranges;
        try {
            ranges = HttpRange.parseRanges(request.getHeader(HttpHeaders.RANGE));
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (ranges.size() == 1 && ranges.get(0).getRangeStart(dataPackage.bytes()) >= dataPackage.bytes()) {
            ErrorResponseException unsatisfiable =
                    new ErrorResponseException(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE);
            unsatisfiable.getHeaders().set(HttpHeaders.CONTENT_RANGE, "bytes */" + dataPackage.bytes());
            throw unsatisfiable;
        }
        return ranges.size() == 1;
    }
}
