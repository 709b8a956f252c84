// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markup.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace vv {

namespace {

constexpr qsizetype kLongestName = 300;
constexpr qsizetype kLongestUrl = 2000;

/// Controls have no place in a line, and those that turn the direction of writing can make one read as another.
bool isHarmful(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code < 0xA0)
        || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QString plain(QStringView text)
{
    QString lines = text.toString();
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    lines.removeIf(isHarmful);
    return lines;
}

class Parser
{
public:
    explicit Parser(QString text)
        : m_text(std::move(text))
    {
        constexpr std::array kClosing{"[/b]"_L1, "[/i]"_L1, "[/u]"_L1, "[/url]"_L1};
        for (size_t i = 0; i < kClosing.size(); ++i)
            m_lastClosing[i] = m_text.lastIndexOf(kClosing[i], -1, Qt::CaseInsensitive);
    }

    [[nodiscard]] QList<MarkupSpan> parse()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const qsizetype open = m_text.indexOf(u'[', at);
            if (open < 0)
                break;
            // No tag reaches past the next bracket, so what follows is looked at once.
            const qsizetype close = m_text.indexOf(u']', open);
            if (close < 0)
                break;
            const qsizetype inner = m_text.lastIndexOf(u'[', close);
            m_run += QStringView(m_text).sliced(at, inner - at);
            if (!takeTag(QStringView(m_text).sliced(inner + 1, close - inner - 1), inner))
                m_run += QStringView(m_text).sliced(inner, close - inner + 1);
            at = close + 1;
        }
        m_run += QStringView(m_text).sliced(at);
        flush();
        return std::move(m_spans);
    }

private:
    enum Closing : quint8 { Bold, Italic, Underline, Url };

    [[nodiscard]] bool isClosed(Closing what, qsizetype from) const { return m_lastClosing[what] > from; }

    [[nodiscard]] bool takeTag(QStringView tag, qsizetype at)
    {
        const auto is = [tag](QLatin1StringView name) { return tag.compare(name, Qt::CaseInsensitive) == 0; };
        if (is("b"_L1) || is("/b"_L1))
            return set(m_style.bold, is("b"_L1), isClosed(Bold, at));
        if (is("i"_L1) || is("/i"_L1))
            return set(m_style.italic, is("i"_L1), isClosed(Italic, at));
        if (is("u"_L1) || is("/u"_L1))
            return set(m_style.underline, is("u"_L1), isClosed(Underline, at));
        if (is("/url"_L1))
            return closeUrl();
        if (is("url"_L1) || tag.startsWith("url="_L1, Qt::CaseInsensitive))
            return openUrl(tag.sliced(std::min<qsizetype>(tag.size(), 4)), is("url"_L1), at);
        return takeName(tag);
    }

    [[nodiscard]] bool set(bool &flag, bool on, bool closed)
    {
        if (flag == on || (on && !closed))
            return false;
        flush();
        flag = on;
        return true;
    }

    [[nodiscard]] bool openUrl(QStringView address, bool wordsAreAddress, qsizetype at)
    {
        if (m_inUrl || !isClosed(Url, at))
            return false;
        flush();
        m_inUrl = true;
        m_wordsAreAddress = wordsAreAddress;
        const QUrl url = wordsAreAddress ? QUrl() : safeWebUrl(address);
        m_style.link = url.isValid() ? MarkupSpan::Link::Web : MarkupSpan::Link::None;
        m_style.url = url;
        if (!wordsAreAddress)
            m_address = plain(address.left(kLongestUrl)).simplified();
        m_spansBefore = m_spans.size();
        return true;
    }

    [[nodiscard]] bool closeUrl()
    {
        if (!m_inUrl)
            return false;
        if (m_wordsAreAddress) {
            m_style.url = safeWebUrl(m_run);
            m_style.link = m_style.url.isValid() ? MarkupSpan::Link::Web : MarkupSpan::Link::None;
        } else if (m_run.trimmed().isEmpty() && m_spans.size() == m_spansBefore) {
            m_run = m_address; // a link without words shows where it leads
        }
        flush();
        m_inUrl = false;
        m_style.link = MarkupSpan::Link::None;
        m_style.url = {};
        return true;
    }

    [[nodiscard]] static std::optional<MarkupSpan::Link> kindOf(QChar letter)
    {
        switch (letter.toLower().unicode()) {
        case u'a':
            return MarkupSpan::Link::Artist;
        case u'l':
            return MarkupSpan::Link::Label;
        case u'r':
            return MarkupSpan::Link::Release;
        case u'm':
            return MarkupSpan::Link::Master;
        default:
            return std::nullopt;
        }
    }

    [[nodiscard]] bool takeName(QStringView tag)
    {
        const auto kind = tag.size() < 2 ? std::nullopt : kindOf(tag.front());
        if (!kind)
            return false;
        const bool hasName = tag[1] == u'=';
        const QStringView value = tag.sliced(hasName ? 2 : 1).trimmed();
        bool isNumber = !value.isEmpty() && std::ranges::all_of(value, [](QChar c) { return c >= u'0' && c <= u'9'; });
        const qint64 id = isNumber ? value.toLongLong(&isNumber) : 0;
        isNumber = isNumber && id > 0;
        const bool canBeNamed = *kind == MarkupSpan::Link::Artist || *kind == MarkupSpan::Link::Label;
        // "[a=1234]" is the artist of that name: numbers come without the sign.
        const bool byName = hasName && canBeNamed;
        if (byName ? value.isEmpty() || value.size() > kLongestName : !isNumber)
            return false;
        flush();
        MarkupSpan span = m_style;
        if (!m_inUrl) {
            span.link = *kind;
            span.id = byName ? 0 : id;
        }
        span.text = byName ? value.toString() : m_inUrl ? tag.toString() : QString();
        m_spans.append(span);
        return true;
    }

    void flush()
    {
        if (m_run.isEmpty())
            return;
        MarkupSpan span = m_style;
        span.text = std::exchange(m_run, {});
        m_spans.append(span);
    }

    QString m_text;
    std::array<qsizetype, 4> m_lastClosing{};
    QList<MarkupSpan> m_spans;
    MarkupSpan m_style; ///< of what comes next; its text is m_run
    QString m_run;
    QString m_address; ///< of the link that is open
    qsizetype m_spansBefore = 0;
    bool m_inUrl = false;
    bool m_wordsAreAddress = false;
};

} // namespace

QUrl safeWebUrl(QStringView address)
{
    const QString given = address.trimmed().toString();
    if (given.isEmpty() || given.size() > kLongestUrl
        || std::ranges::any_of(given, [](QChar c) { return c.isSpace() || isHarmful(c) || c == u'\\'; }))
        return {};
    const QUrl url(given.startsWith("www."_L1, Qt::CaseInsensitive) ? u"https://"_s + given : given, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QList<MarkupSpan> parseMarkup(QStringView text)
{
    return Parser(plain(text)).parse();
}

} // namespace vv
