package org.cstorecords.web.list;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.cstorecords.registry.CurrentVersion;
import org.cstorecords.registry.DatasetVersion;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Update;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.format.Links;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Makes Atom feeds (RFC 4287) of lists, in pages (RFC 5005). */
@Component
public class AtomFeed {

    private static final String TAG = "tag:cstorecords.org,2026:";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final CurrentVersion current;

    AtomFeed(CurrentVersion current) {
        this.current = current;
    }

    /**
     * Returns the feed that the current request asks for.
     *
     * @param title what it is called
     * @param filter the parameters of the list
     * @param page the records that changed last, the last one first
     */
    public String of(String title, ListFilter filter, Listing<Update> page) {
        HttpServletRequest request = ListResponse.request();
        String plain = ListUrl.of(request, null);
        Feed feed = new Feed("atom_1.0");
        feed.setId(tag(plain));
        feed.setTitle(title);
        if (page.corrected() != null) {
            feed.setSubtitle(text("Searched for: " + page.corrected()));
        }
        DatasetVersion version = current.get();
        feed.setUpdated(Date.from(version == null ? Instant.EPOCH : version.published()));
        feed.setAuthors(List.of(author()));
        feed.setRights("CC BY 4.0");
        feed.setAlternateLinks(
                List.of(link("alternate", MediaType.APPLICATION_JSON_VALUE, ListUrl.with(plain, "sort", "-updated"))));
        feed.setOtherLinks(links(filter, page, request));
        feed.setEntries(page.items().stream().map(AtomFeed::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Link> links(ListFilter filter, Listing<Update> page, HttpServletRequest request) {
        String list = ListUrl.of(request, Format.ATOM);
        String self = list;
        for (String name : List.of("limit", "cursor")) {
            String value = request.getParameter(name);
            self = value == null ? self : ListUrl.with(self, name, value);
        }
        List<Link> links = new ArrayList<>();
        links.add(link("self", MediaType.APPLICATION_ATOM_XML_VALUE, self));
        String next = ListResponse.next(page, filter.limit(), list, request);
        if (next != null) {
            links.add(link("next", MediaType.APPLICATION_ATOM_XML_VALUE, next));
        }
        Link licence = new Link();
        licence.setRel("license");
        licence.setHref(LICENCE);
        links.add(licence);
        return links;
    }

    private static Entry entry(Update update) {
        Entry entry = new Entry();
        entry.setId(tag(update.self()));
        entry.setTitle(update.title());
        entry.setPublished(Date.from(update.created()));
        entry.setUpdated(Date.from(update.changed()));
        entry.setAlternateLinks(List.of(link("alternate", MediaType.APPLICATION_JSON_VALUE, update.self())));
        entry.setCategories(update.terms().stream().map(AtomFeed::category).toList());
        if (update.summary() != null) {
            entry.setSummary(text(update.summary()));
        }
        return entry;
    }

    private static Category category(Update.Term term) {
        Category category = new Category();
        category.setScheme(TAG + term.parameter());
        category.setTerm(term.value());
        return category;
    }

    /** Returns the identifier of what is at a path, the same at every host and in later versions of the API. */
    private static String tag(String path) {
        return TAG + path.substring("/api/v1/".length());
    }

    private static Person author() {
        Person author = new Person();
        author.setName("CSTO Records");
        return author;
    }

    private static Link link(String relation, String type, String path) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(Links.of(path));
        return link;
    }

    private static Content text(String value) {
        Content text = new Content();
        text.setType(Content.TEXT);
        text.setValue(value);
        return text;
    }
}
