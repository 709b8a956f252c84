// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/languages.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vv::gui {

QStringList languages()
{
    static const QString kStart = u"vinylvault_"_s;
    QStringList found;
    const QStringList files = QDir(u":/i18n"_s).entryList({kStart + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        found += file.chopped(3).sliced(kStart.size());
    return found;
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    // Without its country: "American English" is said of what has no other English beside it.
    QString name = locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
    if (locale.language() == QLocale::Spanish)
        name = u"Español"_s;
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace vv::gui
