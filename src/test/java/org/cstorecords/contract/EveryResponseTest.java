package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Postgres;
import org.cstorecords.contract.OpenApi.Operation;
import org.cstorecords.contract.OpenApi.Parameter;
import org.cstorecords.record.EntryType;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.UriUtils;

/**
 * Asks each operation for each answer that the description has of it, with requests made from the description alone.
 * That an answer is as it is described is checked wherever one is got.
 */
@ExpendableApiTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryResponseTest {

    private static final JdbcTemplate DATABASE =
            new JdbcTemplate(Postgres.server().owner(ExpendableApiTest.DATABASE));
    private static final int AFTER_THE_OTHERS = Integer.MAX_VALUE - 10;
    private static final Pattern GOES_WITH = Pattern.compile("requires `(\\w+)`");

    @Autowired
    Api api;

    static List<Operation> operations() {
        return Contract.description().operations();
    }

    static List<Operation> operationsOfARecord() {
        return operations().stream()
                .filter(operation -> operation.parameters().stream().anyMatch(Parameter::isInPath))
                .toList();
    }

    static List<Operation> operationsThatCan(int status) {
        return operations().stream()
                .filter(operation -> operation.response(status) != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void eachRepresentationIsToBeHad(Operation operation) {
        String address = address(operation);
        for (String mediaType : Objects.requireNonNull(operation.response(200)).mediaTypes()) {
            Api.Answer answer = api.ask(HttpMethod.GET, address, HttpHeaders.ACCEPT, mediaType);

            assertThat(answer.status().value()).as(address).isEqualTo(200);
            assertThat(answer.headers().getFirst(HttpHeaders.CONTENT_TYPE)).startsWith(mediaType);
        }
        assertThat(status(HttpMethod.HEAD, address)).isEqualTo(200);
        assertThat(status(HttpMethod.GET, address, HttpHeaders.ACCEPT, "image/png"))
                .isEqualTo(406);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void eachParameterIsTakenByItself(Operation operation) {
        List<String> failures = new ArrayList<>();
        for (Parameter parameter : queried(operation)) {
            List<String> values = parameter.name().equals("cursor") ? List.of(cursor(operation)) : parameter.values();
            assertThat(values).as(parameter + " has an example").isNotEmpty();
            for (String value : values) {
                String address = address(operation, parameter.name(), value);
                Api.Answer answer = api.ask(HttpMethod.GET, address);
                Matcher goesWith = GOES_WITH.matcher(answer.body());
                if (answer.status().value() == 400 && goesWith.find()) {
                    answer = api.ask(HttpMethod.GET, address + '&' + query(parameter(operation, goesWith.group(1))));
                }
                if (answer.status().value() != 200) {
                    failures.add(address + ": " + answer.body());
                }
            }
            if (parameter.isRepeatable()) {
                String address = address(operation, repeated(parameter, 2));
                if (status(HttpMethod.GET, address) != 200) {
                    failures.add(address);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private String cursor(Operation operation) {
        String next =
                api.ask(HttpMethod.GET, address(operation, "limit", "1")).json().read("$.next");
        return next.substring(next.indexOf("cursor=") + "cursor=".length());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void noParameterTakesWhatItsDescriptionDoesNotAllow(Operation operation) {
        List<String> accepted = new ArrayList<>();
        for (Parameter parameter : queried(operation)) {
            for (String wrong : parameter.wrongValues()) {
                addIfNotRefused(address(operation, parameter.name(), wrong), parameter.name(), accepted);
            }
            if (parameter.maximum() < Integer.MAX_VALUE) {
                addIfNotRefused(
                        address(operation, repeated(parameter, parameter.maximum() + 1)), parameter.name(), accepted);
            }
            if (parameter.isRequired()) {
                addIfNotRefused(path(operation), parameter.name(), accepted);
            }
        }
        addIfNotRefused(address(operation, "colour", "red"), "colour", accepted);
        assertThat(accepted).isEmpty();
    }

    private void addIfNotRefused(String address, String parameter, List<String> accepted) {
        Api.Answer answer = api.ask(HttpMethod.GET, address);
        if (answer.status().value() != 400
                || !answer.json().<List<String>>read("$.errors[*].parameter").contains(parameter)) {
            accepted.add(address + ": " + answer.status());
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatIsHeldAlreadyIsNotSentAgain(Operation operation) {
        String address = address(operation);
        String tag = Objects.requireNonNull(
                api.ask(HttpMethod.GET, address).headers().getETag());

        assertThat(status(HttpMethod.GET, address, HttpHeaders.IF_NONE_MATCH, tag))
                .isEqualTo(304);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aPreconditionThatFailsIsAProblem(Operation operation) {
        assertThat(status(HttpMethod.GET, address(operation), HttpHeaders.IF_MATCH, "\"other\""))
                .isEqualTo(412);
    }

    static List<Operation> operationsWithRanges() {
        return operationsThatCan(206);
    }

    @ParameterizedTest
    @MethodSource("operationsWithRanges")
    void aPartIsSentByItself(Operation operation) {
        assertThat(status(HttpMethod.GET, address(operation), HttpHeaders.RANGE, "bytes=1-9"))
                .isEqualTo(206);
        assertThat(status(HttpMethod.GET, address(operation), HttpHeaders.RANGE, "bytes=999999999-"))
                .isEqualTo(416);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatIsTooLargeIsRefused(Operation operation) {
        String large = "a".repeat(8193);

        assertThat(status(HttpMethod.GET, path(operation) + "?colour=" + large)).isEqualTo(414);
        assertThat(status(HttpMethod.GET, address(operation), "Colour", large)).isEqualTo(431);
    }

    @Test
    void moreExpensiveRequestsThanTheServiceCanProcessAtOnceAreRejected() throws Exception {
        String search = Objects.requireNonNull(DATABASE.queryForObject(
                "select pg_get_functiondef('corrected_query(text)'::regprocedure)", String.class));
        ExecutorService clients = Executors.newCachedThreadPool();
        DATABASE.execute("create or replace function corrected_query(query text) returns text language sql volatile"
                + " as $$ select query from pg_advisory_xact_lock_shared(4), pg_sleep(4) $$");
        try {
            List<Future<Integer>> sent = Stream.of("sessions?format=csv&q=session", "sessions?q=session")
                    .flatMap(address -> Stream.generate(() -> clients.submit(() -> status(HttpMethod.GET, address)))
                            .limit(4))
                    .toList();
            await().until(() ->
                    DATABASE.queryForList("select 1 from pg_locks where locktype = 'advisory' and objid = 4")
                                    .size()
                            == 8);

            Map<String, Future<Api.Answer>> refused = new HashMap<>();
            for (Operation operation : operationsThatCan(429)) {
                Set<String> mediaTypes =
                        Objects.requireNonNull(operation.response(200)).mediaTypes();
                String expensive = mediaTypes.stream()
                        .filter(Set.of("text/csv", "application/zip")::contains)
                        .findFirst()
                        .orElse(mediaTypes.iterator().next());
                refused.put(
                        operation.path(),
                        clients.submit(
                                () -> api.ask(HttpMethod.GET, address(operation), HttpHeaders.ACCEPT, expensive)));
            }
            assertThat(status(HttpMethod.GET, "bodies")).isEqualTo(200);
            for (Future<Api.Answer> answer : refused.values()) {
                answer.get().assertProblem(429);
                assertThat(answer.get().headers().getFirst(HttpHeaders.RETRY_AFTER))
                        .isEqualTo("2");
            }
            JSONAssert.assertEquals(
                    RareProblem.TOO_MANY_REQUESTS.body(),
                    Examples.steady(Objects.requireNonNull(refused.get("/api/v1/sessions"))
                            .get()
                            .body()),
                    JSONCompareMode.STRICT);
            for (Future<Integer> answer : sent) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            DATABASE.execute(search);
            clients.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void noOtherMethodIsAllowed(Operation operation) {
        for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
            assertThat(status(method, path(operation))).isEqualTo(405);
        }
    }

    @ParameterizedTest
    @MethodSource("operationsOfARecord")
    void whatIsUnknownIsNotFound(Operation operation) {
        assertThat(status(HttpMethod.GET, path(operation, "no-such-record"))).isEqualTo(404);
    }

    static List<Operation> operationsOfWhatCanBeWithdrawn() {
        return operationsThatCan(410);
    }

    @ParameterizedTest
    @MethodSource("operationsOfWhatCanBeWithdrawn")
    void whatWasWithdrawnIsGone(Operation operation) {
        EntryType type = Arrays.stream(EntryType.values())
                .filter(candidate -> operation.path().startsWith(candidate.path() + "/"))
                .findFirst()
                .orElseThrow();
        String id = type == EntryType.MEMBER_STATE ? "XX" : "an-example";
        DATABASE.execute(
                "select curation.withdraw('%s', '%s', 'An example', 'It was entered twice.')".formatted(type, id));

        assertThat(status(HttpMethod.GET, path(operation, id))).isEqualTo(410);
    }

    @Test
    @Order(AFTER_THE_OTHERS)
    void aServiceThatFailsSaysSo() {
        publish();
        DATABASE.execute("revoke select on all tables in schema public from csto_reader");
        try {
            assertThat(othersThan(500, operationsThatCan(500))).isEmpty();
        } finally {
            DATABASE.execute("grant select on all tables in schema public to csto_reader");
        }
    }

    @Test
    @Order(AFTER_THE_OTHERS + 1)
    void aServiceWithoutItsDatabaseSaysSo() {
        publish();
        Postgres.server().administer("alter database " + ExpendableApiTest.DATABASE + " with allow_connections false");
        try {
            Postgres.server()
                    .administer("do $$ begin perform pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + ExpendableApiTest.DATABASE + "'; end $$");

            assertThat(othersThan(503, operationsThatCan(503))).isEmpty();
        } finally {
            Postgres.server()
                    .administer("alter database " + ExpendableApiTest.DATABASE + " with allow_connections true");
        }
        await().atMost(Duration.ofMinutes(1))
                .until(() -> othersThan(200, operations()).isEmpty());
    }

    @Test
    @Order(AFTER_THE_OTHERS + 2)
    void everyDocumentedStatusOfEveryOperationIsVisited() {
        Set<String> documented = operations().stream()
                .flatMap(operation -> operation.responses().entrySet().stream()
                        .flatMap(response -> (response.getValue().mediaTypes().isEmpty()
                                        ? Stream.of("")
                                        : response.getValue().mediaTypes().stream())
                                .map(mediaType -> new Visit(operation.id(), response.getKey(), mediaType))))
                .map(Visit::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        documented.removeAll(Contract.visits().stream().map(Visit::toString).toList());

        assertThat(documented).as("never visited").isEmpty();
    }

    /** Makes a new version of the dataset, and waits for the service to forget what it made of the one before. */
    private void publish() {
        String tag = tag();
        DATABASE.execute("select curation.withdraw('BODY', 'another-example', 'Another example', 'Reason %s.')"
                .formatted(tag.replaceAll("\\W", "")));
        await().until(() -> !tag().equals(tag));
    }

    private String tag() {
        return Objects.requireNonNull(
                api.ask(HttpMethod.GET, "problems").headers().getETag());
    }

    /** Asks the operations all at once, and returns those that answer with another status, each with that. */
    private List<String> othersThan(int expected, List<Operation> operations) {
        ExecutorService clients = Executors.newFixedThreadPool(operations.size());
        try {
            return operations.stream()
                    .map(operation ->
                            clients.submit(() -> operation + ": " + status(HttpMethod.GET, address(operation))))
                    .toList()
                    .stream()
                    .map(EveryResponseTest::get)
                    .filter(answer -> !answer.endsWith(": " + expected))
                    .toList();
        } finally {
            clients.shutdownNow();
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private int status(HttpMethod method, String address, String... headers) {
        return api.ask(method, address, headers).status().value();
    }

    private static List<Parameter> queried(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> !parameter.isInPath())
                .toList();
    }

    private static Parameter parameter(Operation operation, String name) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String[] repeated(Parameter parameter, int times) {
        List<String> values = parameter.values();
        assertThat(values).as(parameter + " has an example").isNotEmpty();
        return IntStream.range(0, times)
                .mapToObj(i -> Stream.of(parameter.name(), values.get(i % values.size())))
                .flatMap(pair -> pair)
                .toArray(String[]::new);
    }

    /** Returns the path of the operation, with the examples of its parameters or those values in their places. */
    private static String path(Operation operation, String... values) {
        String path = operation.path();
        List<Parameter> parameters =
                operation.parameters().stream().filter(Parameter::isInPath).toList();
        for (int i = 0; i < parameters.size(); i++) {
            String value =
                    i < values.length ? values[i] : parameters.get(i).examples().get(0);
            path = path.replace("{" + parameters.get(i).name() + "}", encode(value));
        }
        return path;
    }

    /** Returns an address that asks with the examples of what is required, and those names and values beside. */
    private static String address(Operation operation, String... query) {
        Stream<String> asked =
                Stream.iterate(0, i -> i < query.length, i -> i + 2).map(i -> query[i] + "=" + encode(query[i + 1]));
        Stream<String> required = queried(operation).stream()
                .filter(parameter ->
                        parameter.isRequired() && !Arrays.asList(query).contains(parameter.name()))
                .map(EveryResponseTest::query);
        String parameters = Stream.concat(required, asked).collect(Collectors.joining("&"));
        return path(operation) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private static String query(Parameter parameter) {
        return parameter.name() + "=" + encode(parameter.examples().get(0));
    }

    private static String encode(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
