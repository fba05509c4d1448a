using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition.Money;

public class FinanceRecognizerTests
{
    [Fact]
    public void A_name_alone_heads_its_parts() => Extracting.Finance(
        """
        Tkr|Utfall 2018-04|Budget 2018
        Försörjningsstöd
        Intäkt|388|1 200
        Kostnad|-13 905|-42 000
        """).ShouldBe(
        [
            "Försörjningsstöd/Intäkt tkr: utfall 2018-04 388, budget 2018 1200",
            "Försörjningsstöd/Kostnad tkr: utfall 2018-04 -13905, budget 2018 -42000",
        ]);

    [Theory]
    [InlineData("Ekonomi, mnkr", "mnkr")]
    [InlineData("Resultaträkning (kr)", "kr")]
    [InlineData("Belopp i tusen kronor", "tkr")]
    public void The_unit_stands_above(string above, string unit) => Extracting.Finance(
        $"""
        {above}

        Konto|Utfall 2022|Budget 2022
        Personalkostnader|(41,5)|40
        """).ShouldBe([$"Personalkostnader {unit}: utfall 2022 -41.5, budget 2022 40"]);

    [Fact]
    public void A_table_goes_on_after_the_foot_of_a_page_and_a_head_printed_again() => Extracting.Finance(
        """
        Tkr|Utfall 2022|Budget 2022|Avvikelse
        Personal|-10|-12|2

        Delårsrapport 4 (9)

        Lokaler|-3|-3|0
        Tkr|Utfall 2022|Budget 2022|Avvikelse
        Summa kostnader|-13|-15|2
        """).Count.ShouldBe(3);

    [Fact]
    public void A_table_of_words_isnt_money() => Extracting.Finance("Roll|Namn\nOrdförande|Anna\nSekreterare|Bo").ShouldBeEmpty();
}
