// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/section.h"

#include "gui/widgets.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace vv::gui {

Section::Section(const QString &name, const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(QStringLiteral("caption")))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeSeparator());
    layout->addWidget(m_title);
    layout->addWidget(content);
    setTitle(title);
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title.toUpper());
    m_title->setAccessibleName(title);
    setAccessibleName(title);
}

} // namespace vv::gui
