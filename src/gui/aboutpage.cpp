// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutpage.h"

#include "base/version.h"
#include "gui/icons.h"
#include "gui/widgets.h"
#include "ui_aboutform.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kColumn = 560;
constexpr int kLogo = 72;

} // namespace

AboutPage::AboutPage(bool touch, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"aboutPage"_s);
    auto *form = new QWidget;
    Ui::AboutForm ui;
    ui.setupUi(form);
    form->setMaximumWidth(grownWithText(kColumn));
    ui.aboutLogo->setPixmap(appIcon().pixmap(QSize(kLogo, kLogo), devicePixelRatio()));
    ui.aboutVersion->setText(tr("Version %1").arg(version()));
    setLink(ui.aboutData, tr("Data provided by Discogs."), u"https://www.discogs.com"_s);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(28, 22, 28, 22);
    row->addWidget(form, 1000);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScroll(content, touch));
    connect(ui.aboutBackButton, &QPushButton::clicked, this, &AboutPage::backRequested);
}

} // namespace vv::gui
