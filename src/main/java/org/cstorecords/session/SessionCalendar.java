package org.cstorecords.session;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.FmtType;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attach;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.cstorecords.query.Rows;
import org.cstorecords.record.Place;
import org.cstorecords.web.format.Links;
import org.jspecify.annotations.Nullable;

/**
 * Sessions as an iCalendar (RFC 5545 and RFC 7986). Sessions whose day no source states are left out. The description
 * of the calendar states how many.
 */
final class SessionCalendar implements Rows<SessionEvent> {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}[?~%]?";
    private static final Pattern DAY_OR_RANGE = Pattern.compile(DAY + "(/" + DAY + ")?");
    private static final Pattern UNCERTAIN = Pattern.compile("[?~%]");
    private static final Duration REFRESH_INTERVAL = Duration.ofDays(1);
    private static final int MAX_LINE_OCTETS = 75;

    private final Calendar calendar = new Calendar();
    private final String name;
    private @Nullable String corrected;
    private int dated;
    private int undated;

    /** Makes an empty calendar. */
    SessionCalendar(String name) {
        this.name = name;
    }

    @Override
    public void begin(@Nullable String corrected, LongSupplier total) {
        this.corrected = corrected;
    }

    @Override
    public void add(List<SessionEvent> sessions) {
        sessions.forEach(this::add);
    }

    /** Returns the words of the search if they are not those of the client, else null. */
    @Nullable
    String corrected() {
        return corrected;
    }

    /** Returns the calendar as text. Call it once, after all sessions were added. */
    String text() {
        addProperties();
        return fold(calendar.toString());
    }

    private void add(SessionEvent session) {
        if (DAY_OR_RANGE.matcher(session.date().edtf()).matches()) {
            dated++;
            calendar.add(event(session));
        } else {
            undated++;
        }
    }

    private VEvent event(SessionEvent session) {
        VEvent event = new VEvent(false);
        event.add(new Uid(session.id() + ".session@cstorecords.org"));
        event.add(new DtStamp(session.changed()));
        event.add(new LastModified(session.changed()));
        event.add(new Sequence(session.version()));
        event.add(new Organizer(new ParameterList(List.of(new Cn("CSTO Records"))), URI.create(Links.of("/"))));
        event.add(new DtStart<>(session.date().earliest()));
        event.add(new DtEnd<>(session.date().latest().plusDays(1)));
        event.add(new Summary(session.title()));
        if (session.place() != null) {
            event.add(new Location(location(session.place())));
        }
        if (session.summary() != null) {
            event.add(new Description(session.summary()));
        }
        event.add(new Url(URI.create(Links.page(session.self()))));
        event.add(new Attach(
                new ParameterList(List.of(new FmtType("application/json"))), URI.create(Links.of(session.self()))));
        boolean tentative = session.status() == Session.Status.PLANNED
                || UNCERTAIN.matcher(session.date().edtf()).find();
        event.add(tentative ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String location(Place place) {
        String country = place.country() == null
                ? null
                : new Locale.Builder().setRegion(place.country()).build().getDisplayCountry(Locale.ENGLISH);
        return Stream.of(place.name(), place.city(), country)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private void addProperties() {
        String leftOut = " Left out, because no source states their day: " + undated + " of " + (dated + undated) + ".";
        String description = "Sessions and meetings of the CSTO." + (undated == 0 ? "" : leftOut);
        calendar.add(new ProdId("-//CSTO Records//Sessions//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        // Old versions of Outlook need it, and then the organizer and the sequence of each event.
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new Description(description));
        calendar.add(new XProperty("X-WR-CALDESC", description));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH_INTERVAL));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH_INTERVAL.toString()));
        if (dated == 0) {
            calendar.add(utc());
        }
    }

    /** Returns a component for an empty calendar, because RFC 5545 requires at least one. */
    private static VTimeZone utc() {
        Standard standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
        standard.add(new TzOffsetFrom(ZoneOffset.UTC));
        standard.add(new TzOffsetTo(ZoneOffset.UTC));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId("UTC"));
        zone.add(standard);
        return zone;
    }

    /** Folds long lines (RFC 5545, section 3.1). The library counts characters instead of octets. */
    private static String fold(String text) {
        return text.lines().map(SessionCalendar::foldLine).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String foldLine(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MAX_LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += length;
        }
        return folded.toString();
    }
}
