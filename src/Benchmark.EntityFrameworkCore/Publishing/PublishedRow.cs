using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Publishing;

/// <summary>What the rows under a published report have in common.</summary>
internal static class PublishedRow
{
    public static void Map<TRow>(EntityTypeBuilder<TRow> builder, string table, Expression<Func<TRow, Guid>> id, Expression<Func<TRow, object?>> report)
        where TRow : class
    {
        builder.ToTable(table);
        builder.Property(id).ValueGeneratedNever();
        builder.HasIndex(report);
        builder.HasOne<PublishedReport>().WithMany().HasForeignKey(report).OnDelete(DeleteBehavior.Restrict);
    }
}
