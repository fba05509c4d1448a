using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Findings;

/// <summary>Each rule on a few lines that it must find something in, and on the same lines put right.</summary>
public class FindingRuleTests
{
    [Theory]
    [InlineData("claimed-count", "Planen har tre aktiviteter. Två är färdiga och en är påbörjad.\n\nHandlingsplan för arbete\n\nNr|Aktivitet|Status\n1|Bjud in alla|Färdig\n2|Följ upp|{0}\n3|Mät allt|Påbörjad", "Färdig", "Påbörjad")]
    [InlineData("claimed-count", "Försenade uppdrag ({0} st.)\n\n- Digitalisera akterna", "1", "2")]
    [InlineData("summary-status", "Färdiga uppdrag (1 st.)\n\n- Öppna ett studiecenter\n\nUppdrag: Öppna ett studiecenter\nStatus: {0}", "Färdig", "Pågår")]
    [InlineData("registry-number", "AMN-2021-00212\n\nText.\n\n{0}", "AMN-2021-00212", "AMN-2020-00212")]
    [InlineData("attachment-period", "Delårsbokslut per augusti 2021\n\nBilaga 1 Plan, helår {0}", "2021", "2020")]
    [InlineData("shares", "Av ärendena har 72 % beviljats, 24 % avslagits och {0} % återtagits.", "4", "9")]
    [InlineData("parts", "I maj hade vi 40 personer anställda: 25 extratjänster och {0} nystartsjobb.", "15", "16")]
    [InlineData("whole-person", "Nöjda var {0} procent av de nio personerna.", "44", "40")]
    [InlineData("share-over-100", "Mått|Utfall 2021|Utfall 2022\nAndel nöjda, %|96|{0}", "99", "108")]
    [InlineData("thousandfold", "Kostnaden är 77 400 {0} för perioden.\n\nTkr|Utfall 2021|Budget 2021|Avvikelse\nBistånd|77 400|80 000|2 600", "tkr", "mnkr")]
    [InlineData("year-to-date-falls", "Månadsrapport april 2022\n\nStöd 2022, tkr\n\n|Jan|Feb|Mar|Apr\nAckumulerat utfall|7 010|14 120|{0}|28 250", "21 300", "13 300")]
    [InlineData("series-sum", "Stöd per månad 2023, tkr\n\nJanuari|5 080\nFebruari|5 010\nMars|5 105\nSumma|{0}", "15 195", "15 295")]
    [InlineData("sum", "Tkr|Utfall 2022|Budget 2022|Prognos 2022|Avvikelse\nInsatser|-10|-12|-11|1\nBistånd|-20|-22|-21|1\nSumma|{0}|-34|-32|2", "-30", "-40")]
    [InlineData("variance", "Tkr|Budget 2022|Prognos 2022|Avvikelse\nA-enheten|-100|-90|10\nB-enheten|-200|-150|50\nC-enheten|-300|-280|20\nD-enheten|-400|-370|{0}\nE-enheten|-500|-460|40", "30", "35")]
    [InlineData("repeated-date", "Antal hushåll var 2022-09-30, 498 hushåll jämfört med {0}, 531 hushåll.", "2021-09-30", "2022-09-30")]
    [InlineData("date-outside-period", "Tertialrapport 1 2023\n\nAntal hushåll var {0}, 391 hushåll.", "2023-04-30", "2023-05-31")]
    [InlineData("date-outside-period", "Verksamhetsberättelse 2022\n\nPer {0} hade 71 hushåll bistånd.", "2022-12-31", "2023-12-31")]
    [InlineData("claimed-count", "Av nämndens två mål är ett uppfyllt och ett {0} uppfyllt.\n\nMål för medborgaren\n\n- Alla får besked i tid [Uppfyllt]\n- Alla unga har en planering [Delvis uppfyllt]", "delvis", "inte")]
    [InlineData("variance", "Mnkr|Budget 2022|Prognos 2022|Avvikelse\nA-enheten|-10,0|-9,0|1,0\nB-enheten|-20,0|-15,0|5,0\nC-enheten|-30,0|-28,0|2,0\nD-enheten|-40,0|-38,2|{0}\nE-enheten|-50,0|-46,0|4,0", "1,8", "0,7")]
    [InlineData("same-figure", "Antalet hushåll med bistånd var {0} i augusti 2021.\n\nMått|Utfall Aug 2020|Utfall Aug 2021\nAntal hushåll med bistånd|901|824", "824", "842")]
    [InlineData("claimed-plan", "Inriktningsmål 1: Trygg stad\nBedömning: Helt uppfyllt\n\nUppdragen kopplade till målet pågår enligt plan.\n\nUppdrag: Stärk samarbetet med polisen\nStatus: {0}", "Påbörjad", "Försenad")]
    public void A_rule_finds_what_is_wrong_and_nothing_when_it_is_right(string rule, string text, string right, string wrong)
    {
        Extracting.Rules(text.Replace("{0}", wrong, StringComparison.Ordinal)).ShouldContain(rule);
        Extracting.Rules(text.Replace("{0}", right, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Rounding_is_tolerated() => Extracting.Rules(
        "Mnkr|Utfall 2021|Utfall 2022|Budget 2022\nInsatser|-10,4|-11,3|-12,2\nBistånd|-20,4|-21,3|-22,2\nSumma|-30,9|-32,5|-34,5").ShouldBeEmpty();

    [Fact]
    public void A_finding_names_the_lines_it_rests_on() =>
        Extracting.Extract("AMN-2021-00212\n\nAMN-2020-00212").Findings.ShouldHaveSingleItem().Lines.ShouldBe([3, 1]);
}
