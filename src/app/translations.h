// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace vv::app {

/**
 * The language of everything the user reads: our texts, those of Qt itself, and how numbers, dates and the reading
 * direction go with it.
 *
 * Windows are told by QEvent::LanguageChange (QCoreApplication::installTranslator()).
 * Thread: GUI. One at a time, and it has to outlive the windows.
 */
class Translations
{
public:
    Translations() = default;
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// `language` is one of gui::languages(); empty, or one that is not there: as the system says.
    void use(const QString &language);

private:
    void remove();

    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace vv::app
