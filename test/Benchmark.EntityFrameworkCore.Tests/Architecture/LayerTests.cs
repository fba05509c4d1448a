using System.Reflection;
using Shouldly;
using Xunit;

namespace Benchmark.Architecture;

/// <summary>Arrows point inwards only.</summary>
public sealed class LayerTests
{
    [Theory]
    [InlineData("Benchmark.Domain.Shared", "")]
    [InlineData("Benchmark.Domain", "Benchmark.Domain.Shared")]
    [InlineData("Benchmark.Documents", "Benchmark.Domain.Shared")]
    [InlineData("Benchmark.Application.Contracts", "Benchmark.Domain.Shared")]
    [InlineData("Benchmark.Application", "Benchmark.Application.Contracts Benchmark.Domain Benchmark.Documents Benchmark.Domain.Shared")]
    [InlineData("Benchmark.EntityFrameworkCore", "Benchmark.Domain Benchmark.Domain.Shared")]
    [InlineData("Benchmark.HttpApi", "Benchmark.Application.Contracts Benchmark.Domain.Shared")]
    public void A_layer_knows_only_what_lies_inside_it(string layer, string allowed)
    {
        var known = Assembly.Load(layer).GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(n => n.StartsWith("Benchmark.", StringComparison.Ordinal));

        known.Except(allowed.Split(' ')).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Benchmark.Domain.Shared", "Microsoft.EntityFrameworkCore")]
    [InlineData("Benchmark.Documents", "Microsoft.EntityFrameworkCore")]
    [InlineData("Benchmark.Documents", "Microsoft.AspNetCore")]
    [InlineData("Benchmark.Domain", "Npgsql")]
    [InlineData("Benchmark.Application", "Npgsql")]
    [InlineData("Benchmark.Application", "Microsoft.EntityFrameworkCore.Relational")]
    [InlineData("Benchmark.Application.Contracts", "Microsoft.EntityFrameworkCore")]
    [InlineData("Benchmark.HttpApi", "Microsoft.EntityFrameworkCore")]
    public void A_layer_keeps_away_from(string layer, string library) =>
        Assembly.Load(layer).GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => n.StartsWith(library, StringComparison.Ordinal))
            .ShouldBeEmpty();
}
