package org.cstorecords.web.list;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.cstorecords.query.Order;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Slice;
import org.cstorecords.version.CurrentVersion;
import org.cstorecords.version.DatasetVersion;
import org.cstorecords.web.format.FeedEntry;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.format.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes pages of lists as Atom feeds (RFC 4287, RFC 5005). */
@Component
public class AtomFeed {

    private static final String TAG = "tag:cstorecords.org,2026:";
    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    /** The order of feeds: the record that changed last first. */
    static final Order ORDER = new Order("updated", true, List.of("entry.changed.version", "entry.type", "entry.slug"));

    private final CurrentVersion current;

    AtomFeed(CurrentVersion current) {
        this.current = current;
    }

    /**
     * Returns the feed as text.
     *
     * @param title the title of the feed
     * @param request the page that the client requests, in the order {@link #ORDER}
     * @param page the records of the page
     */
    public String of(String title, PageRequest request, Slice<FeedEntry> page) {
        String list = ListUrl.with(request.list(), Format.PARAMETER, null);
        Feed feed = new Feed("atom_1.0");
        feed.setId(tag(list));
        feed.setTitle(ListUrl.title(title, list));
        if (page.corrected() != null) {
            feed.setSubtitle(text("Searched for: " + page.corrected()));
        }
        DatasetVersion version = current.get();
        feed.setUpdated(Date.from(version == null ? Instant.EPOCH : version.published()));
        feed.setAuthors(List.of(author()));
        feed.setRights("CC BY 4.0");
        feed.setAlternateLinks(List.of(
                link("alternate", MediaType.APPLICATION_JSON_VALUE, Links.of(ListUrl.with(list, "sort", "-updated")))));
        feed.setOtherLinks(links(request, page.last()));
        feed.setEntries(page.items().stream().map(AtomFeed::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Link> links(PageRequest request, @Nullable List<String> last) {
        String list = ListUrl.with(request.list(), Format.PARAMETER, Format.ATOM.parameter());
        List<Link> links = new ArrayList<>();
        links.add(link(
                "self", MediaType.APPLICATION_ATOM_XML_VALUE, Links.of(ListUrl.page(list, request, request.after()))));
        if (last != null) {
            links.add(link("next", MediaType.APPLICATION_ATOM_XML_VALUE, Links.of(ListUrl.page(list, request, last))));
        }
        Link license = new Link();
        license.setRel("license");
        license.setHref(LICENSE);
        links.add(license);
        return links;
    }

    private static Entry entry(FeedEntry record) {
        Entry entry = new Entry();
        entry.setId(tag(record.self()));
        entry.setTitle(record.title());
        entry.setPublished(Date.from(record.created()));
        entry.setUpdated(Date.from(record.changed()));
        entry.setAlternateLinks(List.of(
                link("alternate", MediaType.TEXT_HTML_VALUE, Links.page(record.self())),
                link("alternate", MediaType.APPLICATION_JSON_VALUE, Links.of(record.self()))));
        entry.setCategories(record.categories().stream().map(AtomFeed::category).toList());
        if (record.summary() != null) {
            entry.setSummary(text(record.summary()));
        }
        return entry;
    }

    private static Category category(FeedEntry.Category of) {
        Category category = new Category();
        category.setScheme(TAG + of.parameter());
        category.setTerm(of.value());
        return category;
    }

    /** Returns a tag URI (RFC 4151) for a path, the same on every host and in later versions of the API. */
    private static String tag(String path) {
        return TAG + path.substring("/api/v1/".length());
    }

    private static Person author() {
        Person author = new Person();
        author.setName("CSTO Records");
        return author;
    }

    private static Link link(String relation, String type, String url) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(url);
        return link;
    }

    private static Content text(String value) {
        Content text = new Content();
        text.setType(Content.TEXT);
        text.setValue(value);
        return text;
    }
}
