// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/copyjson.h"

using namespace Qt::StringLiterals;

namespace vv::cli {

QJsonObject summaryJson(const store::CopySummary &copy)
{
    return {{u"instance_id"_s, copy.instance.value},
            {u"release_id"_s, copy.release.value},
            {u"artist"_s, copy.artist},
            {u"title"_s, copy.title},
            {u"year"_s, copy.year},
            {u"rating"_s, copy.rating},
            {u"format"_s, copy.format},
            {u"plays"_s, copy.plays}};
}

QString summaryLine(const store::CopySummary &copy)
{
    QString line = u"%1  %2 – %3"_s.arg(copy.instance.value, 11).arg(copy.artist, copy.title);
    if (copy.year > 0)
        line += u" (%1)"_s.arg(copy.year);
    if (!copy.format.isEmpty())
        line += u" · "_s + copy.format;
    if (copy.rating > 0)
        line += u" · "_s + QString(copy.rating, u'★');
    return line;
}

} // namespace vv::cli
