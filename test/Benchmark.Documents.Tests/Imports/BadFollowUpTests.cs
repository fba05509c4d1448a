using Benchmark.Assignments;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Imports;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Imports;

/// <summary>Goals, uppdrag and activities that aren't as they should be.</summary>
public class BadFollowUpTests
{
    [Fact]
    public void A_status_word_nobody_knows_is_kept_as_printed()
    {
        var result = Reading.ReadChanged(book => book.Set("Uppdrag", "I3", "Rullar på"));

        var finding = result.Only(ImportFindingCodes.UnknownStatus);
        (finding.Severity, finding.Data!["word"]).ShouldBe((FindingSeverity.Error, "Rullar på"));
        finding.ShouldStandAt("Uppdrag", 3, "I");
        (result.Draft.Assignments[0].Status, result.Draft.Assignments[0].Printed).ShouldBe((null, "Rullar på"));
    }

    [Fact]
    public void The_same_word_is_read_once_it_is_known()
    {
        var known = Sample.Context();
        var words = known.StatusWords.ToDictionary(word => word.Key, word => word.Value);
        words["rullar på"] = AssignmentStatus.Started;

        var result = Reading.ReadChanged(book => book.Set("Uppdrag", "I3", "Rullar  på."), known with { StatusWords = words });

        result.Findings.ShouldBeEmpty();
        result.Draft.Assignments[0].Status.ShouldBe(AssignmentStatus.Started);
    }

    [Fact]
    public void No_status_is_a_warning() =>
        Reading.ReadChanged(book => book.Clear("Uppdrag", "I3")).Only(ImportFindingCodes.StatusMissing).Severity.ShouldBe(FindingSeverity.Warning);

    [Fact]
    public void An_assessment_nobody_knows() =>
        Reading.ReadChanged(book => book.Set("Mål", "G3", "Sådär")).Only(ImportFindingCodes.UnknownAssessment).ShouldStandAt("Mål", 3, "G");

    [Fact]
    public void A_goal_need_not_be_assessed()
    {
        var result = Reading.ReadChanged(book => book.Clear("Mål", "G3"));

        result.Findings.ShouldBeEmpty();
        result.Draft.Goals[0].Level.ShouldBeNull();
    }

    [Theory]
    [InlineData("Mål", "A3")]
    [InlineData("Uppdrag", "A3")]
    public void A_kind_that_is_none(string sheet, string cell) =>
        Reading.ReadChanged(book => book.Set(sheet, cell, "Vision")).Only(ImportFindingCodes.UnknownKind).Found.ShouldBe("Vision");

    [Theory]
    [InlineData("Mål", "C3")]
    [InlineData("Uppdrag", "C3")]
    [InlineData("Handlingsplaner", "C3")]
    public void A_row_without_a_title(string sheet, string cell) =>
        Reading.ReadChanged(book => book.Clear(sheet, cell)).Only(ImportFindingCodes.MissingTitle).ShouldStandAt(sheet, 3, "C");

    [Fact]
    public void The_same_uppdrag_twice() =>
        Reading.ReadChanged(book => book.Set("Uppdrag", "C6", "Nytt  uppdrag").Set("Uppdrag", "I6", "Färdig")).Only(ImportFindingCodes.DuplicateRow).Data!["firstRow"].ShouldBe("5");

    [Fact]
    public void The_same_activity_number_twice() =>
        Reading.ReadChanged(book => book.Set("Handlingsplaner", "B4", "1")).Only(ImportFindingCodes.DuplicateRow).ShouldStandAt("Handlingsplaner", 4, "B");

    [Fact]
    public void An_activity_without_number() =>
        Reading.ReadChanged(book => book.Set("Handlingsplaner", "B4", "två")).Only(ImportFindingCodes.NotANumber).ShouldStandAt("Handlingsplaner", 4, "B");

    [Fact]
    public void A_year_that_is_none() =>
        Reading.ReadChanged(book => book.Set("Uppdrag", "E3", "förra")).Only(ImportFindingCodes.NotANumber).ShouldStandAt("Uppdrag", 3, "E");
}
