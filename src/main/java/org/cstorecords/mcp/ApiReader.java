package org.cstorecords.mcp;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cstorecords.evidence.Basis;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.query.UnknownValuesException;
import org.cstorecords.record.EntryType;
import org.cstorecords.record.NoSuchRecordException;
import org.cstorecords.record.RecordReference;
import org.cstorecords.record.WithdrawnException;
import org.cstorecords.version.CurrentRelease;
import org.cstorecords.web.format.Links;
import org.cstorecords.web.internal.InternalApi;
import org.cstorecords.web.problem.InvalidParametersException;
import org.cstorecords.web.problem.ParameterError;
import org.cstorecords.web.problem.Unavailability;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads responses of the API for tools, and adds citations and the URLs of pages. */
@Component
class ApiReader {

    private static final Logger LOG = LoggerFactory.getLogger(ApiReader.class);

    private static final Set<HttpStatus> TEMPORARY =
            Set.of(HttpStatus.TOO_MANY_REQUESTS, HttpStatus.SERVICE_UNAVAILABLE);

    private static final int MAX_EVIDENCE = 3;

    /** Citations that state something come first, then those that support most properties. */
    private static final Comparator<JsonNode> BEST_FIRST = Comparator.comparing(
                    (JsonNode citation) -> citation.path("basis").asString().equals(Basis.INFERRED.name()))
            .thenComparing(citation -> -citation.path("supports").size());

    /** Largest number of identifiers that an error lists. */
    private static final int MAX_LISTED = 50;

    /** Fewer similar identifiers than these are no help. */
    private static final int MIN_LISTED = 5;

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._-]{1,200}");

    private final InternalApi api;
    private final RecordService records;
    private final CurrentRelease release;
    private final JsonMapper json;

    ApiReader(InternalApi api, RecordService records, CurrentRelease release, JsonMapper json) {
        this.api = api;
        this.records = records;
        this.release = release;
        this.json = json;
    }

    /** Returns an empty result with its statement and the release of the dataset. */
    ObjectNode result(String statement) {
        return json.createObjectNode().put(Tool.STATEMENT, statement).put("release", unlessUnavailable(release::name));
    }

    /** Returns the name of the variable in the path of a record, such as {@code /api/v1/decisions/{id}}. */
    static String variable(EntryType type) {
        return type == EntryType.MEMBER_STATE ? "code" : "id";
    }

    /**
     * Returns the response of the API.
     *
     * @throws Tool.Failure if the API rejects the parameters, or is busy or unavailable
     */
    ObjectNode get(String path, Map<String, List<String>> parameters) {
        return get(path, null, parameters);
    }

    private ObjectNode get(String pattern, @Nullable String id, Map<String, List<String>> parameters) {
        try {
            return unlessUnavailable(() -> api.get(pattern, id, parameters));
        } catch (InvalidParametersException e) {
            throw failure(e.errors());
        } catch (UnknownValuesException e) {
            throw failure(ParameterError.of(e));
        }
    }

    private static <T> T unlessUnavailable(Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            boolean isBusy =
                    e instanceof ErrorResponseException response && TEMPORARY.contains(response.getStatusCode());
            if (!isBusy) {
                if (Unavailability.detail(e) == null) {
                    throw e;
                }
                LOG.warn("A tool failed temporarily: {}", e.getMessage());
            }
            throw new Tool.Failure("The service is busy or temporarily unavailable. Try again in a few seconds.", true);
        }
    }

    /** One error for each parameter, since all of them list the same values. */
    private static Tool.Failure failure(List<ParameterError> errors) {
        Map<String, String> messages = new LinkedHashMap<>();
        errors.forEach(error -> messages.putIfAbsent(
                error.parameter(),
                error.allowed().stream().allMatch(error.detail()::contains)
                        ? error.detail()
                        : error.detail() + " Values: " + String.join(", ", error.allowed()) + "."));
        return new Tool.Failure(String.join("\n", messages.values()));
    }

    /**
     * Returns the details of a record.
     *
     * @throws Tool.Failure if there is no such record; the message lists identifiers that exist
     */
    ObjectNode record(EntryType type, String id) {
        if (!IDENTIFIER.matcher(id).matches()) {
            throw new Tool.Failure(unknown(type, id));
        }
        try {
            return get(type.path() + "/{" + variable(type) + "}", id, Map.of());
        } catch (NoSuchRecordException e) {
            if (e.canonical() != null) {
                return record(type, e.canonical());
            }
            throw new Tool.Failure(unknown(type, id));
        } catch (WithdrawnException e) {
            RecordReference replacement = e.tombstone().replacedBy();
            throw new Tool.Failure("The record `" + id + "` was withdrawn."
                    + (replacement == null
                            ? ""
                            : " It is replaced by the " + replacement.type() + " `" + replacement.id() + "`."));
        }
    }

    private String unknown(EntryType type, String id) {
        List<String> similar = records.identifiers(type, id.replaceFirst("-.*", ""), MAX_LISTED);
        List<String> listed = similar.size() < MIN_LISTED ? records.identifiers(type, "", MAX_LISTED) : similar;
        return "No " + type + " has the identifier `" + Arguments.truncate(id) + "`. Identifiers, "
                + (similar.size() < MIN_LISTED ? "at most the first " + MAX_LISTED : "similar ones") + ": "
                + String.join(", ", listed) + ". `search_records` finds records by their words.";
    }

    /**
     * Adds the URL of its page and its citations in short ({@code evidence}) to each item: those of the item, or of the record
     * that it refers to.
     *
     * @param properties properties that the citations must support, or the record as a whole; empty for all citations
     */
    void cite(Iterable<JsonNode> items, Set<String> properties) {
        Map<EntryType, Set<String>> referred = new TreeMap<>();
        items.forEach(item -> {
            String[] parts = self(item).split("/");
            referred.computeIfAbsent(type(parts[parts.length - 2]), type -> new TreeSet<>())
                    .add(parts[parts.length - 1]);
        });
        Map<String, List<CitationDetail>> citations = referred.isEmpty() ? Map.of() : records.citations(referred);
        items.forEach(item -> {
            String self = self(item);
            ObjectNode cited = ((ObjectNode) item).put("url", Links.page(self));
            cited.set(
                    "citations",
                    json.valueToTree(citations.getOrDefault(self, List.of()).stream()
                            .filter(citation -> properties.isEmpty()
                                    || citation.supports().isEmpty()
                                    || citation.supports().stream().anyMatch(properties::contains))
                            .toList()));
            withEvidence(cited);
        });
    }

    /** Replaces {@code citations} by {@code evidence}, the citations that support most, in short. */
    static ObjectNode withEvidence(ObjectNode cited) {
        List<JsonNode> citations =
                cited.remove("citations").valueStream().sorted(BEST_FIRST).toList();
        ArrayNode evidence = cited.putArray("evidence");
        citations.stream().limit(MAX_EVIDENCE).forEach(citation -> {
            ObjectNode compact = evidence.addObject();
            compact.set("document", citation.path("document").path("id"));
            List.of("file", "paragraph", "supports", "basis").forEach(name -> compact.set(name, citation.path(name)));
        });
        return cited;
    }

    private static String self(JsonNode item) {
        return (item.has("self") ? item : item.path("record")).path("self").asString();
    }

    private static EntryType type(String collection) {
        return Stream.of(EntryType.values())
                .filter(type -> type.collection().equals(collection))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no collection " + collection));
    }
}
