package org.cstorecords.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.cstorecords.web.format.MediaTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

@ApiTest
class DecisionFeedTest {

    static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    Api api;

    @Test
    void theFeedIsSelectedByAcceptOrFormat() {
        Api.Response accepted = api.send(HttpMethod.GET, "decisions", HttpHeaders.ACCEPT, "application/atom+xml");
        Api.Response byParameter = api.send(HttpMethod.GET, "decisions?format=atom");

        assertThat(accepted.status().value()).isEqualTo(200);
        assertThat(accepted.headers().getFirst(HttpHeaders.CONTENT_TYPE))
                .isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(byParameter.body()).isEqualTo(accepted.body());
    }

    @Test
    void theFeedHasTheElementsThatAtomRequires() {
        Document document = xml("decisions?format=atom");

        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        assertThat(document.getDocumentElement().getLocalName()).isEqualTo("feed");
        assertThat(document.getElementsByTagNameNS(ATOM, "entry").getLength()).isEqualTo(50);
        assertThat(document.getElementsByTagNameNS(ATOM, "updated").getLength()).isEqualTo(51);
        assertThat(document.getElementsByTagNameNS(ATOM, "id").getLength()).isEqualTo(51);
        Feed feed = feed("decisions?format=atom");
        assertThat(feed.getId()).isEqualTo("tag:cstorecords.org,2026:decisions");
        assertThat(feed.getTitle()).isEqualTo("CSTO decisions");
        assertThat(feed.getAuthors()).extracting("name").containsExactly("CSTO Records");
        assertThat(feed.getRights()).isEqualTo("CC BY 4.0");
        assertThat(feed.getUpdated().toInstant())
                .isEqualTo(feed.getEntries().get(0).getUpdated().toInstant());
        assertThat(link(feed.getAlternateLinks(), "alternate")).endsWith("/api/v1/decisions?sort=-updated");
        assertThat(link(feed.getOtherLinks(), "self")).endsWith("/api/v1/decisions?format=atom");
        assertThat(link(feed.getOtherLinks(), "license")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void anEntryDescribesADecision() {
        Feed feed = feed("sessions/csc-2013-09-23/decisions?format=atom&topic=syria&type=STATEMENT");

        assertThat(feed.getId())
                .isEqualTo("tag:cstorecords.org,2026:sessions/csc-2013-09-23/decisions?topic=syria&type=STATEMENT");
        assertThat(feed.getTitle()).isEqualTo("CSTO decisions of csc-2013-09-23 (topic: syria; type: STATEMENT)");
        assertThat(feed.getEntries()).hasSize(1);
        Entry entry = feed.getEntries().get(0);
        String id = "csc-2013-09-23-statement-on-syria";
        assertThat(entry.getId()).isEqualTo("tag:cstorecords.org,2026:decisions/" + id);
        assertThat(entry.getTitle()).isEqualTo(api.get("decisions/" + id).<String>read("$.title"));
        assertThat(entry.getSummary().getValue())
                .isEqualTo(api.get("decisions/" + id).<String>read("$.summary"));
        assertThat(entry.getSummary().getType()).isEqualTo("text");
        assertThat(entry.getAlternateLinks())
                .extracting(link -> link.getType() + " " + link.getHref().replaceFirst("http://localhost:\\d+", ""))
                .containsExactly("text/html /?record=decisions/" + id, "application/json /api/v1/decisions/" + id);
        assertThat(entry.getCategories())
                .extracting(Category::getScheme, Category::getTerm)
                .containsExactly(
                        tuple("tag:cstorecords.org,2026:type", "STATEMENT"),
                        tuple("tag:cstorecords.org,2026:topic", "foreign-policy-coordination"),
                        tuple("tag:cstorecords.org,2026:topic", "syria"));
    }

    @Test
    void thePagesOfTheFeedHaveEveryDecisionOnce() {
        List<String> ids = new ArrayList<>();
        String url = "decisions?format=atom&limit=30";
        while (url != null) {
            Feed feed = feed(url);
            feed.getEntries()
                    .forEach(entry -> ids.add(entry.getId().replace("tag:cstorecords.org,2026:decisions/", "")));
            assertThat(link(feed.getOtherLinks(), "self")).endsWith(url);
            String next = link(feed.getOtherLinks(), "next");
            url = next == null ? null : next.substring(next.indexOf("decisions?"));
        }

        assertThat(ids).isEqualTo(api.ids("decisions?sort=-updated&limit=500"));
    }

    @Test
    void theNextLinkIsAFeedEvenIfTheFirstPageWasSelectedByAccept() {
        Feed feed = read(api.send(HttpMethod.GET, "bodies/csc/decisions", HttpHeaders.ACCEPT, "application/atom+xml")
                .body());
        assertThat(link(feed.getOtherLinks(), "next")).isNull();

        feed = read(api.send(HttpMethod.GET, "decisions", HttpHeaders.ACCEPT, "application/atom+xml")
                .body());
        String next = requireNonNull(link(feed.getOtherLinks(), "next"));
        assertThat(feed(next.substring(next.indexOf("/api/v1/"))).getEntries()).isNotEmpty();
    }

    @Test
    void aCorrectedSearchIsTheSubtitle() {
        assertThat(feed("decisions?format=atom&q=peacekeping").getSubtitle().getValue())
                .isEqualTo("Searched for: peacekeeping");
        assertThat(feed("decisions?format=atom&q=peacekeeping").getSubtitle()).isNull();
    }

    @Test
    void sortAndIncludeAreRejected() {
        assertThat(api.problem(400, "decisions?format=atom&sort=date").<String>read("$.errors[0].parameter"))
                .isEqualTo("sort");
        assertThat(api.problem(400, "decisions?format=atom&include=positions").<String>read("$.errors[0].parameter"))
                .isEqualTo("include");
    }

    @Test
    void aCursorOfAnotherFormatIsRejected() {
        String next = api.get("decisions?limit=1").read("$.next");
        String cursor = next.substring(next.indexOf("cursor=") + "cursor=".length());

        api.problem(400, "decisions?format=atom&cursor=" + cursor);
        api.send(HttpMethod.GET, "decisions?cursor=" + cursor, HttpHeaders.ACCEPT, "application/atom+xml")
                .assertProblem(400);
    }

    @Test
    void otherListsHaveNoFeed() {
        assertThat(api.problem(400, "sessions?format=atom").<List<String>>read("$.errors[0].allowed"))
                .containsExactly("json", "csv", "ndjson", "xlsx", "ics");
        api.send(HttpMethod.GET, "sessions", HttpHeaders.ACCEPT, "application/atom+xml")
                .assertProblem(406);
    }

    @Test
    void theFeedIsInTheOpenApiDescription() {
        Map<String, Map<String, Map<String, Object>>> content =
                api.get("openapi.json").read("$.paths['/api/v1/decisions'].get.responses['200'].content");

        assertThat(content)
                .containsOnlyKeys(
                        "application/json", MediaTypes.CSV, MediaTypes.NDJSON, MediaTypes.XLSX, "application/atom+xml");
        assertThat(requireNonNull(content.get("application/atom+xml")).get("schema"))
                .containsEntry("$ref", "#/components/schemas/AtomFeed");
        assertThat(requireNonNull(content.get("application/json")).get("schema"))
                .containsEntry("$ref", "#/components/schemas/DecisionPage");
    }

    private Feed feed(String url) {
        return read(api.send(HttpMethod.GET, url).body());
    }

    private static Feed read(String text) {
        try {
            return (Feed) new WireFeedInput().build(new StringReader(text));
        } catch (FeedException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private Document xml(String url) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader(api.send(HttpMethod.GET, url).body())));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String link(List<Link> links, String relation) {
        return links.stream()
                .filter(link -> link.getRel().equals(relation))
                .map(Link::getHref)
                .findFirst()
                .orElse(null);
    }
}
