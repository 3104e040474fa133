// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/givennames.h"

#include "core/text.h"

#include <QSet>
#include <QStringList>

namespace quatuor::letter {

namespace {

/// Folded. Words that are also common nouns of such letters (Rose, Océan, Florent…) are left out when they do more
/// harm.
constexpr QStringView kNames(
    u"abdel abdelkader abdou abdoulaye abel achille adam adama adele adeline adrien adrienne agathe agnes ahmed aicha "
    u"aime aimee alain alan alban albane albert alberto alex alexandra alexandre alexia alexis alfred ali alice alicia "
    u"alina aline alix aliou aliette alison alphonse amadou amandine amaury ambre amelie amin amina amine aminata amir "
    u"anais anastasia anatole andre andrea andree ange angela angelina angeline angelique anita ann anna annabelle "
    u"anne "
    u"annette annick annie anouk anselme anthony antoine antoinette antonin antonio antony apolline ariane arlette "
    u"armand armel armelle arnaud arnold arsene arthur arthus astrid aubin aude audrey augustin aurelia aurelie "
    u"aurelien aurore awa axel axelle aymeric ayoub aziz babette baptiste barbara bastien beatrice benedicte benjamin "
    u"benoit berangere berengere bernadette bernard bertille bertrand bilal blaise blanche blandine boris boubacar "
    u"brahim brendan brice brigitte bruno camille candice carine carl carla carole carolina caroline cassandra "
    u"catherine cathy cecile cedric celestin celia celine chantal charlene charles charline charlotte chloe christel "
    u"christele christelle christian christiane christine christophe cindy claire clara clarisse claude claudette "
    u"claudia claudie claudine clea clemence clement clementine clothilde clotilde colette colin coline constance "
    u"constant coralie corentin corinne cristina cyprien cyril cyrille cyrielle dalila damien daniel daniele danielle "
    u"danny david deborah delphine denis denise denys desire diane didier dimitri djamel djamila dominique donatien "
    u"doriane dorothee dylan edgar edith edmond edouard edwige eleonore elena eliane elias eliot elisa elisabeth elise "
    u"ella elliot elodie eloi eloise elsa emeline emeric emile emilie emilien emma emmanuel emmanuelle enzo eric erica "
    u"erick erik erika ernest erwan erwann erwin estelle esteban esther ethan etienne eugene eugenie eva evan evelyne "
    u"fabien fabienne fabio fabrice fadila faiza fanny farid farida fatima fatou fatoumata felicie felix ferdinand "
    u"fernand fernando fiona flavie flavien fleur flora flore florence florent florian florine francesca francis "
    u"francisco franck francoise francois frank frantz fred frederic frederique gabin gabriel gabriella gabrielle gael "
    u"gaelle gaetan gaspard gaston gauthier gautier genevieve geoffrey geoffroy george georges georgette gerald "
    u"geraldine gerard germain germaine gerome ghislain ghislaine gilbert gilberte gilles gisele giulia gladys "
    u"gonzague grace gregoire gregory guenole guilhem guillaume gustave guy gwenaelle gwendal gwendoline gwenn habib "
    u"hadrien hakim halima hamid hanna hannah hans harold harry hassan helene heloise henri henriette herve hicham "
    u"hilaire hocine honore honorine hortense houria hubert hugo hugues ian ibrahim ida ignace igor ilan ilham imane "
    u"ines ingrid irene iris irma isaac isabel isabelle ismael ivan jack jackie jacky jacob jacqueline jacques jade "
    u"jamel james jamila jane janine jason jean jeanine jeanne jeannine jeannot jennifer jenny jeremie jeremy jerome "
    u"jessica jessie jim jo joachim joan joanna jocelyn jocelyne joe joel joelle joffrey johan johann johanna john "
    u"johnny jonas jonathan jordan jorge jose josee joseph josephine josette joshua josiane josselin josue juan judith "
    u"jules julia julian juliane julie julien julienne juliette justin justine kamel karen karim karima karine karl "
    u"kate katel katia katell kelly kenza kevin khadija khaled killian kim klara kylian laetitia lahcen laila lambert "
    u"lana lara lassana latifa laura laure laurence laurene laurent laurette laurie lea leane leila lena leo leon "
    u"leonard leonie leonor leopold leslie lila lilia lilian liliane lilou lily lina linda line lionel lisa lise loic "
    u"lois loise lola loris lorraine lou louane louis louise louisa louison luc luca lucas luce lucette lucia lucie "
    u"lucien lucienne lucile lucille ludivine ludovic luigi luis lydia lydie lyes madeleine mael maelle maelys maeva "
    u"magali magalie magdalena mahmoud maite maiwenn malek malick malik malika malo mamadou manon manu manuel manuela "
    u"marc marcel marcelle marco marcus margaux margot marguerite maria mariam mariama marianne marie mariette "
    u"marilyne "
    u"marina marine mario marion marius marjolaine marjorie marlene martha marthe martial martin martine marwan "
    u"maryline "
    u"maryse maryvonne mateo mathias mathieu mathilde mathis mathurin matteo matthias matthieu maud maureen maurice "
    u"max "
    u"maxence maxime maximilien maya mayeul medhi mehdi melanie melina meline melissa melodie mercedes meriem meryem "
    u"michael michel michele micheline michelle mickael miguel mike mila milan milena mireille mohamed mohammed moise "
    u"monica monique morgan morgane moussa mounir mourad muriel murielle mustapha myriam nabil nabila nacer nadege "
    u"nadia nadine nadir naima nancy naomi nassim natacha natalia nathalie nathan nathanael nawel nelly nicolas nicole "
    u"nils nina noa noam noe noel noelle noemie nolan nolwenn nora norbert norah nordine noura odette odile oceane "
    u"olga olive oliver olivia olivier omar ophelie oriane oscar oumar ousmane pablo pamela paola paolo pascal pascale "
    u"patrice patricia patrick paul paula paulette pauline paulin pedro perrine peter petra philibert philippe philip "
    u"pierre pierrette pierrick priscilla prosper prune quentin rachel rachid rachida rafael raoul raphael raphaelle "
    u"raymond raymonde rebecca regine regis reine reinhard rejane remi remy renaud rene renee richard rita robert "
    u"roberta "
    u"roberto robin rodolphe rodrigue roger roland rolande romain roman romane romeo romuald ronan rosa rosalie "
    u"rosanne "
    u"roseline roselyne roxane ruben rudy ryan sabine sabrina sacha said saida salah salim salima salma salome salomon "
    u"sam samia samir samira samson samuel samy sandra sandrine sandy sara sarah saskia savannah sebastien segolene "
    u"selim selma serena serge sergio severin severine sharon sibylle sidonie simon simone simeon sofia sofiane "
    u"solange "
    u"solene solenn solenne solveig sonia sophia sophie soraya souad stanislas steeve stella stephan stephane "
    u"stephanie "
    u"stephen steve steven stevie suzanne suzette sybille sylvain sylvaine sylvette sylviane sylvie tania tanguy tarek "
    u"tatiana teddy teo terence teresa thea theo theodore theophile therese thibaud thibault thibaut thierry thomas "
    u"tifenn tim timothe timothee tiphaine tom tony tristan ugo ulysse urbain ursula valentin valentina valentine "
    u"valere valerie valery vanessa vera veronica veronique vianney victoire victor victoria victorine vincent "
    u"violaine "
    u"violette virginie vivien viviane vladimir walid walter warren wendy wilfried william willy xavier yacine yael "
    u"yann yanis yannick yannis yasmine yasmina yassine yohan yohann yolande youcef youssef yvan yves yvette yvon "
    u"yvonne zacharie zara zelie zineb zoe zohra");

QSet<QString> readNames()
{
    QSet<QString> names;
    for (const QStringView name : kNames.split(u' ', Qt::SkipEmptyParts))
        names.insert(name.toString());
    return names;
}

} // namespace

bool isGivenName(QStringView word)
{
    static const QSet<QString> names = readNames();
    const qsizetype hyphen = word.indexOf(u'-');
    const QStringView first = hyphen < 0 ? word : word.first(hyphen);
    if (!names.contains(text::foldKey(first)))
        return false;
    return hyphen < 0 || names.contains(text::foldKey(word.sliced(hyphen + 1)));
}

} // namespace quatuor::letter
