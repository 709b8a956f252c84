// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/filtertext.h"

#include "store/queryvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::FilterText)
};

using enum models::FilterOperator;
using store::Subject;

bool isTime(Subject subject)
{
    return subject == Subject::Played || subject == Subject::Added;
}

/// What stands behind the colon.
QString conditionText(const models::FilterTerm &term)
{
    const bool isCount = term.subject == Subject::Rating || term.subject == Subject::Plays;
    switch (term.op) {
    case Contains:
    case Is:
        if (term.subject == Subject::Year && term.value == "0"_L1)
            return Texts::tr("not known");
        if (term.subject == Subject::Rating && term.value == "0"_L1)
            return Texts::tr("none");
        if (term.subject == Subject::Plays && term.value == "0"_L1)
            return Texts::tr("none");
        return term.value;
    case Words:
        return Texts::tr("“%1”", "whole words").arg(term.value);
    case Between:
        return Texts::tr("%1–%2", "from, to").arg(ageText(term.value), ageText(term.upTo));
    case Within:
        return Texts::tr("in the last %1").arg(ageText(term.value));
    case LongerAgo:
        return Texts::tr("more than %1 ago").arg(ageText(term.value));
    case AtLeast:
        return (isCount || !isTime(term.subject) ? Texts::tr("at least %1") : Texts::tr("since %1")).arg(term.value);
    case AtMost:
        return (isTime(term.subject) ? Texts::tr("until %1") : Texts::tr("at most %1")).arg(term.value);
    case Over:
        return (isCount ? Texts::tr("more than %1") : Texts::tr("after %1")).arg(term.value);
    case Under:
        return (isCount ? Texts::tr("less than %1") : Texts::tr("before %1")).arg(term.value);
    }
    Q_UNREACHABLE();
}

} // namespace

QString subjectText(Subject subject)
{
    switch (subject) {
    case Subject::Anywhere:
        return Texts::tr("Anywhere");
    case Subject::Artist:
        return Texts::tr("Artist");
    case Subject::Title:
        return Texts::tr("Title");
    case Subject::Label:
        return Texts::tr("Label");
    case Subject::Catno:
        return Texts::tr("Catalogue number");
    case Subject::Track:
        return Texts::tr("Track");
    case Subject::Credit:
        return Texts::tr("Credit");
    case Subject::Notes:
        return Texts::tr("Notes");
    case Subject::Tag:
        return Texts::tr("Tag");
    case Subject::Barcode:
        return Texts::tr("Barcode");
    case Subject::Genre:
        return Texts::tr("Genre");
    case Subject::Style:
        return Texts::tr("Style");
    case Subject::Format:
        return Texts::tr("Format");
    case Subject::Country:
        return Texts::tr("Country");
    case Subject::Folder:
        return Texts::tr("Folder");
    case Subject::Year:
        return Texts::tr("Year");
    case Subject::Rating:
        return Texts::tr("Rating");
    case Subject::Plays:
        return Texts::tr("Plays");
    case Subject::Played:
        return Texts::tr("Last played");
    case Subject::Added:
        return Texts::tr("Added");
    case Subject::Media:
        return Texts::tr("Media condition");
    case Subject::Sleeve:
        return Texts::tr("Sleeve condition");
    case Subject::Loaned:
        return Texts::tr("Lent to somebody");
    case Subject::Duplicate:
        return Texts::tr("There more than once");
    case Subject::HasNotes:
        return Texts::tr("Has notes");
    }
    Q_UNREACHABLE();
}

QString operatorText(models::FilterOperator op, Subject subject)
{
    const bool isYear = subject == Subject::Year;
    switch (op) {
    case Contains:
        return Texts::tr("contains");
    case Words:
        return Texts::tr("has the whole words");
    case Is:
        return Texts::tr("is");
    case AtLeast:
        return isTime(subject) ? Texts::tr("since") : isYear ? Texts::tr("from") : Texts::tr("at least");
    case AtMost:
        return isTime(subject) || isYear ? Texts::tr("up to") : Texts::tr("at most");
    case Over:
        return isYear ? Texts::tr("after") : Texts::tr("more than");
    case Under:
        return isYear || isTime(subject) ? Texts::tr("before") : Texts::tr("less than");
    case Between:
        return Texts::tr("between");
    case Within:
        return Texts::tr("in the last");
    case LongerAgo:
        return Texts::tr("longer ago than");
    }
    Q_UNREACHABLE();
}

QString ageText(const QString &age)
{
    if (!store::isAge(age))
        return age;
    const int count = age.chopped(1).toInt();
    switch (age.back().toLower().unicode()) {
    case u'd':
        return Texts::tr("%n day(s)", nullptr, count);
    case u'w':
        return Texts::tr("%n week(s)", nullptr, count);
    case u'm':
        return Texts::tr("%n month(s)", nullptr, count);
    default:
        return Texts::tr("%n year(s)", nullptr, count);
    }
}

QString termTitle(const models::PlacedTerm &placed)
{
    if (!placed.term)
        return placed.text;
    const models::FilterTerm &term = *placed.term;
    QString text = conditionText(term);
    if (models::isFlag(term.subject))
        text = subjectText(term.subject);
    else if (term.subject != Subject::Anywhere)
        text = Texts::tr("%1: %2", "field, what is looked for").arg(subjectText(term.subject), text);
    return term.negated ? Texts::tr("Not %1").arg(text) : text;
}

QString valueHint(Subject subject, models::FilterOperator op)
{
    if (op == Within || op == LongerAgo)
        return Texts::tr("A time such as 30d, 2w, 6m or 1y");
    switch (subject) {
    case Subject::Year:
        return Texts::tr("A year such as 1970, or 197 for all of the seventies");
    case Subject::Rating:
    case Subject::Plays:
        return Texts::tr("A number");
    case Subject::Played:
    case Subject::Added:
        return Texts::tr("A year, month or day: 2024, 2024-05 or 2024-05-17");
    case Subject::Media:
    case Subject::Sleeve:
        return Texts::tr("A condition such as VG+");
    default:
        return Texts::tr("Say what to look for");
    }
}

} // namespace vv::gui
