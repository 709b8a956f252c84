// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/querylexer.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kMostTerms = 60;
constexpr int kMostDepth = 16;

struct Name {
    QStringView name;
    Subject subject;
};

constexpr std::array<Name, 21> kFields{{
    {u"artist", Subject::Artist},   {u"title", Subject::Title},   {u"label", Subject::Label},
    {u"catno", Subject::Catno},     {u"track", Subject::Track},   {u"credit", Subject::Credit},
    {u"notes", Subject::Notes},     {u"tag", Subject::Tag},       {u"barcode", Subject::Barcode},
    {u"genre", Subject::Genre},     {u"style", Subject::Style},   {u"format", Subject::Format},
    {u"country", Subject::Country}, {u"folder", Subject::Folder}, {u"year", Subject::Year},
    {u"rating", Subject::Rating},   {u"plays", Subject::Plays},   {u"played", Subject::Played},
    {u"added", Subject::Added},     {u"media", Subject::Media},   {u"sleeve", Subject::Sleeve},
}};

std::optional<Subject> fieldNamed(QStringView name)
{
    for (const Name &field : kFields) {
        if (name.compare(field.name, Qt::CaseInsensitive) == 0)
            return field.subject;
    }
    return std::nullopt;
}

/// `is:` and `has:` take one of few words.
struct Flag {
    QStringView name;
    QStringView value;
    Subject subject;
};

constexpr std::array<Flag, 3> kFlags{{
    {u"is", u"loaned", Subject::Loaned},
    {u"is", u"duplicate", Subject::Duplicate},
    {u"has", u"notes", Subject::HasNotes},
}};

std::optional<Subject> flagNamed(QStringView name, QStringView value)
{
    for (const Flag &flag : kFlags) {
        if (name.compare(flag.name, Qt::CaseInsensitive) == 0 && value.compare(flag.value, Qt::CaseInsensitive) == 0)
            return flag.subject;
    }
    return std::nullopt;
}

/// Cuts the text into terms, brackets and ORs.
class Lexer
{
public:
    Lexer(QStringView text, const QDateTime &now, QStringList &hints)
        : m_text(text)
        , m_now(now)
        , m_hints(hints)
    {}

    [[nodiscard]] QList<Token> tokens()
    {
        QList<Token> found;
        int terms = 0;
        while (skipBlanks()) {
            const qsizetype start = m_at;
            Token token = next();
            token.from = start;
            token.size = m_at - start;
            if (token.kind == Token::Kind::Term && token.term.text.isEmpty() && token.term.subject == Subject::Anywhere)
                continue;
            if (token.kind == Token::Kind::Term && ++terms > kMostTerms) {
                m_hints += u"The query is very long; only its first %1 words were used."_s.arg(kMostTerms);
                break;
            }
            found += std::move(token);
        }
        return found;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    bool skipBlanks()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
        return !atEnd();
    }

    Token next()
    {
        Token token;
        if (at(m_at) == u'-' && m_at + 1 < m_text.size() && !at(m_at + 1).isSpace() && at(m_at + 1) != u')') {
            token.negated = true;
            ++m_at;
        }
        if (at(m_at) == u'(' || at(m_at) == u')') {
            token.kind = at(m_at) == u'(' ? Token::Kind::Open : Token::Kind::Close;
            ++m_at;
            return token;
        }
        if (at(m_at) == u'"') {
            token.term.text = quoted(token.term.exact);
            token.written = WrittenValue{.value = token.term.text, .quoted = true, .closed = token.term.exact};
            return token;
        }
        const qsizetype start = m_at;
        const QStringView name = fieldName();
        if (!name.isEmpty()) {
            token.term = fieldTerm(name, token.written);
            return token;
        }
        m_at = start;
        const QString text = word();
        if (!token.negated && text == "OR"_L1)
            token.kind = Token::Kind::Or;
        else
            token.term.text = token.written.value = text;
        return token;
    }

    /// Letters and a colon; empty, with nothing consumed, when there is something else.
    QStringView fieldName()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && QChar::isLetter(m_text[end].unicode()))
            ++end;
        if (end == m_at || at(end) != u':')
            return {};
        const QStringView name = m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
        return name;
    }

    /// Up to a blank or a bracket. A quote within is an inch mark: 12".
    QString word()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !m_text[m_at].isSpace() && m_text[m_at] != u'(' && m_text[m_at] != u')')
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    /// An open quote goes on to the end, and its last word is still being typed.
    QString quoted(bool &closed)
    {
        const qsizetype start = ++m_at;
        const qsizetype end = m_text.indexOf(u'"', start);
        closed = end >= 0;
        m_at = closed ? end + 1 : m_text.size();
        return m_text.sliced(start, (closed ? end : m_text.size()) - start).toString();
    }

    Comparison comparison()
    {
        static constexpr std::array<std::pair<QStringView, Comparison>, 5> kSigns{{{u">=", Comparison::AtLeast},
                                                                                   {u"<=", Comparison::AtMost},
                                                                                   {u">", Comparison::Greater},
                                                                                   {u"<", Comparison::Less},
                                                                                   {u"=", Comparison::Equal}}};
        for (const auto &[sign, meaning] : kSigns) {
            if (m_text.sliced(m_at).startsWith(sign)) {
                m_at += sign.size();
                return meaning;
            }
        }
        return Comparison::Equal;
    }

    Term fieldTerm(QStringView name, WrittenValue &written)
    {
        const qsizetype valueStart = m_at;
        const auto subject = fieldNamed(name);
        OrderedValue value;
        if (subject && isOrdered(*subject))
            value.comparison = comparison();
        bool closed = false;
        value.quoted = at(m_at) == u'"';
        value.text = value.quoted ? quoted(closed) : word();
        const QString typed = name.toString() + u':' + m_text.sliced(valueStart, m_at - valueStart);
        written = {.comparison = value.comparison, .value = value.text, .quoted = value.quoted, .closed = closed};

        if (const auto flag = flagNamed(name, value.text))
            return {.subject = *flag, .text = {}, .exact = false, .least = {}, .most = {}};
        if (subject && value.text.trimmed().isEmpty()) {
            m_hints += u"\"%1:\" has nothing to look for yet."_s.arg(name);
            return {};
        }
        Term term{
            .subject = subject.value_or(Subject::Anywhere), .text = typed, .exact = false, .least = {}, .most = {}};
        if (!subject) {
            written = WrittenValue{.value = typed};
            m_hints += isFlag(name)
                ? u"\"%1\" is not known here; it was searched as text."_s.arg(typed)
                : u"There is no field \"%1\"; \"%2\" was searched as text."_s.arg(name.toString(), typed);
            return term;
        }
        if (!isOrdered(*subject)) {
            term.text = value.text;
            term.exact = closed;
            return term;
        }
        term.text.clear();
        if (setValue(term, value, m_now))
            return term;
        written = WrittenValue{.value = typed};
        m_hints
            += u"\"%1:\" takes %2; \"%3\" was searched as text."_s.arg(name.toString(), expectedValue(*subject), typed);
        return {.subject = Subject::Anywhere, .text = typed, .exact = false, .least = {}, .most = {}};
    }

    static bool isFlag(QStringView name)
    {
        return name.compare(u"is", Qt::CaseInsensitive) == 0 || name.compare(u"has", Qt::CaseInsensitive) == 0;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QDateTime m_now;
    QStringList &m_hints;
};

/// Takes out brackets that have no partner, and those that go too deep.
QList<Token> withPairedBrackets(const QList<Token> &tokens, QStringList &hints)
{
    QList<bool> keep(tokens.size(), true);
    QList<qsizetype> open;
    bool tooDeep = false;
    bool alone = false;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == Token::Kind::Open) {
            open += i;
        } else if (tokens[i].kind == Token::Kind::Close) {
            if (open.isEmpty()) {
                keep[i] = false;
                alone = true;
                continue;
            }
            const bool deep = open.size() > kMostDepth;
            const qsizetype start = open.takeLast();
            if (deep) {
                keep[start] = keep[i] = false;
                tooDeep = true;
            }
        }
    }
    for (const qsizetype i : std::as_const(open)) {
        keep[i] = false;
        alone = true;
    }
    if (alone)
        hints += u"A bracket has no partner; it was searched as text."_s;
    if (tooDeep)
        hints += u"The brackets go very deep; the innermost were left out."_s;
    QList<Token> kept;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (keep[i])
            kept += tokens[i];
    }
    return kept;
}

} // namespace

QList<Token> queryTokens(QStringView text, const QDateTime &now, QStringList &hints)
{
    return withPairedBrackets(Lexer(text, now, hints).tokens(), hints);
}

QString subjectName(Subject subject)
{
    for (const Name &field : kFields) {
        if (field.subject == subject)
            return field.name.toString();
    }
    for (const Flag &flag : kFlags) {
        if (flag.subject == subject)
            return flag.name.toString() + u':' + flag.value;
    }
    return {};
}

bool isOrdered(Subject subject)
{
    return subject >= Subject::Year && subject <= Subject::Sleeve;
}

} // namespace vv::store
