using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition.FollowUp;

public class FollowUpRecognizerTests
{
    [Theory]
    [InlineData("Uppdrag: Samla stödet på ett ställe.\nStatus\nPåbörjad.", "uppdrag  Samla stödet på ett ställe.: påbörjad")]
    [InlineData("Uppdrag: Samla stödet. Status: Pågår. Lokalen är klar i maj.", "uppdrag  Samla stödet.: påbörjad")]
    [InlineData("Uppdrag\nSamla stödet till unga\nStatus: ▶ Pågående", "uppdrag  Samla stödet till unga: påbörjad")]
    [InlineData("Uppdrag i budget\n\n• Minska pappersutskick (ej påbörjat)", "uppdrag  Minska pappersutskick: ej påbörjad")]
    [InlineData("Uppdrag från fullmäktige\n\nSe över rutinen för utsatta – Klart", "uppdrag  Se över rutinen för utsatta: färdig")]
    [InlineData("Nr|Uppdrag|Status|Klart\n7|Se över avtal|Pågår med avvikelse|2023-12-31", "uppdrag 7 Se över avtal: avviker från plan")]
    [InlineData("ÅTGÄRDER\n\n21. Stärk samarbetet med skolan.\nStatus: Försenat.", "åtgärd 21 Stärk samarbetet med skolan.: försenad")]
    [InlineData("Försenade uppdrag (1 st.)\n\n- Digitalisera akterna", "uppdrag  Digitalisera akterna: försenad")]
    public void An_uppdrag_is_read_wherever_it_stands(string text, string expected) => Extracting.Assignments(text).ShouldBe([expected]);

    [Theory]
    [InlineData("Uppdraget är viktigt för nämnden och pågår.")]
    [InlineData("Vi väntar på besked – klart i maj")]
    public void Prose_isnt_an_uppdrag(string text) => Extracting.Assignments(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Nämndmål: Fler i arbete\nBedömning: Delvis uppfyllt", "Delvis uppfyllt")]
    [InlineData("3.1 Nämndmål: Fler i arbete\n\n● Grön   Målet är uppnått", "Helt uppfyllt")]
    [InlineData("Nämndmål\nFler i arbete snart\nMåluppfyllelse: Når inte målet", "Ej uppfyllt")]
    [InlineData("Nämndens mål|Måluppfyllelse\nFler i arbete|Uppnås delvis", "Delvis uppfyllt")]
    public void A_goal_gets_its_assessment(string text, string assessment) => Extracting.Extract(text).Goals.ShouldHaveSingleItem().Assessment.ShouldBe(assessment);

    [Fact]
    public void A_goal_may_have_an_assessment_a_district() =>
        Extracting.Extract("Inriktningsmål 2: Trygg stad\nPrognos Norr: Helt uppfyllt\nPrognos Söder: Delvis uppfyllt").Goals.Select(g => $"{g.Number} {g.Qualifier} {g.Assessment}")
            .ShouldBe(["2 Norr Helt uppfyllt", "2 Söder Delvis uppfyllt"]);

    [Fact]
    public void Activities_of_a_plan_are_read_from_a_table_whose_cells_stand_line_by_line()
    {
        var activities = Extracting.Extract("Handlingsplan för fler i arbete\nNr\nAktivitet\nStatus\nKommentar\n1\nBjud in alla\nFärdig\nGörs nu.\n2\nFölj upp avslut\nPåbörjad").Activities;

        activities.Select(a => $"{a.Number} {a.Title}: {a.Status}").ShouldBe(["1 Bjud in alla: färdig", "2 Följ upp avslut: påbörjad"]);
    }

    [Fact]
    public void A_remark_under_a_row_is_its_comment() =>
        Extracting.Extract("Uppdrag|Start|Status\nGör en plan|2022-01-01|Klar\nPlanen antogs.\nPröva intensivår|2022-03-01|Pågår").Assignments.Select(a => a.Comment).ShouldBe(["Planen antogs.", null]);
}
