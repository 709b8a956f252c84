// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "gui/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vv::app {

namespace {

/// The system's own way of writing it where it speaks that language: "de_AT", not "de".
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const bool isThere = gui::languages().contains(language);
    const QLocale wanted(language);
    return !isThere || system.language() == wanted.language() ? system : wanted;
}

} // namespace

Translations::~Translations()
{
    remove();
}

void Translations::remove()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::use(const QString &language)
{
    remove();
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    // Qt's own first: a window that is told of ours finds both.
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file as well, for its plurals.
    if (m_ours.load(locale, u"vinylvault"_s, u"_"_s, u":/i18n"_s) || m_ours.load(u":/i18n/vinylvault_en"_s))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace vv::app
