// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/allowancesettings.h"

#include "gui/widgets.h"
#include "models/backend.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vv::gui {

AllowanceSettings::AllowanceSettings(const Settings &settings, models::Backend &backend)
    : SettingsSection(u"allowanceSettings"_s, u"gauge"_s, tr("Use of Discogs"))
{
    const Tuning tuning = settings.tuning().value_or(Tuning());
    const Settings::TuningVariables decided = Settings::tuningVariables();
    m_rateLimit = addNumber(u"rateLimit"_s, tr("Requests a minute"),
                            tr("Discogs allows 60. Fewer leave some to other programs at the same address."),
                            decided.rateLimit);
    m_rateLimit->setRange(1, 60);
    m_rateLimit->setValue(tuning.rateLimit);
    m_timeout = addNumber(u"timeout"_s, tr("Seconds to wait for an answer"),
                          tr("More on a slow line. After that the request is tried again."), decided.timeout);
    m_timeout->setRange(1, 600);
    m_timeout->setValue(static_cast<int>(tuning.timeout.count()));
    m_retries = addNumber(u"retries"_s, tr("Tries after the first one"), {}, decided.maxRetries);
    m_retries->setRange(0, 10);
    m_retries->setValue(tuning.maxRetries);

    const auto tell = [this, &backend] {
        backend.setTuning({m_rateLimit->value(), std::chrono::seconds(m_timeout->value()), m_retries->value()});
    };
    for (QSpinBox *box : {m_rateLimit, m_timeout, m_retries})
        connect(box, &QSpinBox::valueChanged, this, tell);
    QPushButton *usual = makeButton(u"usualAllowance"_s, tr("Back to the usual numbers"));
    addNarrow(usual, 300);
    connect(usual, &QPushButton::clicked, this, [this] {
        const Tuning standard;
        const std::array<std::pair<QSpinBox *, int>, 3> values{{{m_rateLimit, standard.rateLimit},
                                                                {m_timeout, static_cast<int>(standard.timeout.count())},
                                                                {m_retries, standard.maxRetries}}};
        for (const auto &[box, value] : values) {
            if (box->isEnabled())
                box->setValue(value);
        }
    });
}

QSpinBox *AllowanceSettings::addNumber(const QString &name, const QString &heading, const QString &note,
                                       const QString &variable)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setKeyboardTracking(false);      // while "55" is typed it is not 5
    box->setFocusPolicy(Qt::StrongFocus); // the wheel passes by when the page is scrolled
    box->setEnabled(variable.isEmpty());
    addChoice(heading, box, variable.isEmpty() ? note : tr("The environment variable %1 decides this.").arg(variable));
    return box;
}

} // namespace vv::gui
